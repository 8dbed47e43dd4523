package org.ledord.search;

import java.util.List;
import java.util.Set;

/** A word that is written together of two: "hemtjänstmodell", "arbetsgrupp" with an s between them. */
final class Compound {
    /** Shorter parts are endings more often than words. */
    private static final int SHORTEST = 4;

    private Compound() {
    }

    /** The two known words that this one is made of, the longest first part before others; empty where it is not. */
    static List<String> parts(String word, Set<String> known) {
        for (int cut = word.length() - SHORTEST; cut >= SHORTEST; cut--) {
            String first = word.substring(0, cut);
            String last = word.substring(cut);
            if (known.contains(last) && (known.contains(first) || joined(first) && known.contains(first.substring(0, cut - 1)))) {
                return List.of(known.contains(first) ? first : first.substring(0, cut - 1), last);
            }
        }
        return List.of();
    }

    private static boolean joined(String first) {
        return first.length() > SHORTEST && first.endsWith("s");
    }
}
