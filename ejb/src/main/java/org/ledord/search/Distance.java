package org.ledord.search;

import java.util.Locale;
import java.util.Map;

/** How many slips of the hand lie between two words: a letter too many, too few, another, or two that changed places. */
final class Distance {
    private static final Map<Character, Character> PLAIN = Map.ofEntries(Map.entry('å', 'a'), Map.entry('ä', 'a'), Map.entry('á', 'a'), Map.entry('à', 'a'), Map.entry('â', 'a'), Map.entry('æ', 'a'),
            Map.entry('ö', 'o'), Map.entry('ø', 'o'), Map.entry('ó', 'o'), Map.entry('ô', 'o'), Map.entry('õ', 'o'), Map.entry('é', 'e'), Map.entry('è', 'e'), Map.entry('ê', 'e'),
            Map.entry('ë', 'e'), Map.entry('í', 'i'), Map.entry('ï', 'i'), Map.entry('ú', 'u'), Map.entry('ü', 'u'), Map.entry('ñ', 'n'), Map.entry('ç', 'c'));
    /** From here on two slips are forgiven. */
    private static final int LONG = 8;

    private Distance() {
    }

    /** A word without rings, dots and accents, as keyboards elsewhere write it. */
    static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        word.toLowerCase(Locale.ROOT).chars().forEach(c -> plain.append((char) PLAIN.getOrDefault((char) c, (char) c)));
        return plain.toString();
    }

    /** How many slips are forgiven in a word of this length. */
    static int forgiven(String word) {
        return word.length() < LONG ? 1 : 2;
    }

    /** The number of slips, of the plain words (optimal string alignment). */
    static int between(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        int[] before = null;
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + same);
                if (before != null && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
