package org.ledord.reading;

import java.util.List;
import java.util.Locale;

/** The sender's name as the header has it, and where it stands in a letter. */
final class SenderName {

    private final String name;
    private final List<String> words;
    private final WordSet set;

    SenderName(String name) {
        this.name = name == null ? "" : name.toLowerCase(Locale.ROOT);
        words = Words.of(this.name);
        set = WordSet.of(words);
    }

    /** How many words it has. */
    int length() {
        return words.size();
    }

    /** Whether a line is two words or more of the name and nothing else. */
    boolean isMostOf(String text) {
        return name.length() >= 3 && text.length() <= 45 && shared(text) >= 2;
    }

    /** Whether it is the first name, or any part of the name, alone. */
    boolean isPartOf(String text) {
        return shared(text) > 0;
    }

    /** Whether a short line holds the whole name. */
    boolean isNamedIn(Line line) {
        return words.size() >= 2 && line.text.length() < 100 && line.shape().words <= words.size() + 6 && Words.of(line.text).containsAll(words)
                && !line.is(Trait.SENTENCE);
    }

    /** How many words there are, when all of them are of the name; else 0. Ends at the first other word. */
    private int shared(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int count = 0;
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Words.isWordChar(lower.charAt(i));
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                if (!set.contains(lower, start, i)) {
                    return 0;
                }
                count++;
                start = -1;
            }
        }
        return count;
    }
}
