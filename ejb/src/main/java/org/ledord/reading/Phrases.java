package org.ledord.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Phrases that are sought all at once: one pass over the text, in which the first two characters of each phrase tell where it is
 * worth to compare. Forty phrases cost about what one {@code String.contains} does on a line of a letter.
 */
final class Phrases {

    private static final int SLOTS = 1024;

    private final String[] all;
    /** By the first two characters: which phrases may begin there, in their order; null for none. */
    private final int[][] bySlot = new int[SLOTS][];
    /** One bit for each slot that is not empty: small enough to stay near the processor for all the lists. */
    private final long[] filled = new long[SLOTS / Long.SIZE];

    private Phrases(List<String> phrases) {
        all = phrases.toArray(String[]::new);
        for (int k = 0; k < all.length; k++) {
            int slot = slot(all[k].charAt(0), all[k].charAt(1));
            int[] before = bySlot[slot] == null ? new int[0] : bySlot[slot];
            int[] more = java.util.Arrays.copyOf(before, before.length + 1);
            more[before.length] = k;
            bySlot[slot] = more;
            filled[slot >> 6] |= 1L << slot;
        }
    }

    /** Phrases in lower case, each of two characters or more. */
    static Phrases of(Collection<String> phrases) {
        return new Phrases(List.copyOf(phrases));
    }

    static Phrases of(String... phrases) {
        return new Phrases(List.of(phrases));
    }

    /** All the phrases of several. */
    static Phrases of(Phrases... parts) {
        List<String> phrases = new ArrayList<>();
        for (Phrases part : parts) {
            phrases.addAll(List.of(part.all));
        }
        return new Phrases(phrases);
    }

    private static int slot(char first, char second) {
        return first * 37 + second & SLOTS - 1;
    }

    private boolean isFilled(int slot) {
        return (filled[slot >> 6] >>> slot & 1) != 0;
    }

    /** Whether any of them stands in the text, which is in lower case. */
    boolean anyIn(String text) {
        int last = text.length() - 1;
        char first = last < 1 ? 0 : text.charAt(0);
        for (int i = 0; i < last; i++) {
            char second = text.charAt(i + 1);
            int slot = slot(first, second);
            if (isFilled(slot) && at(text, i, bySlot[slot]) >= 0) {
                return true;
            }
            first = second;
        }
        return false;
    }

    /** Whether any of them stands in the first so many characters of the text, in whatever case: spares a copy in lower case. */
    boolean anyInAnyCase(String text, int end) {
        int last = Math.min(text.length(), end) - 1;
        char first = last < 1 ? 0 : Words.folded(text.charAt(0));
        for (int i = 0; i < last; i++) {
            char second = Words.folded(text.charAt(i + 1));
            int slot = slot(first, second);
            if (isFilled(slot)) {
                for (int k : bySlot[slot]) {
                    if (i + all[k].length() <= last + 1 && text.regionMatches(true, i, all[k], 0, all[k].length())) {
                        return true;
                    }
                }
            }
            first = second;
        }
        return false;
    }

    /** Which of them, of the first 64 and in ASCII, stand in the text in whatever case: one bit for each, in their order. */
    long foundInAnyCase(String text) {
        long found = 0;
        int last = text.length() - 1;
        char first = last < 1 ? 0 : lower(text.charAt(0));
        for (int i = 0; i < last; i++) {
            char second = lower(text.charAt(i + 1));
            int slot = slot(first, second);
            if (isFilled(slot)) {
                for (int k : bySlot[slot]) {
                    found |= text.regionMatches(true, i, all[k], 0, all[k].length()) ? 1L << k : 0;
                }
            }
            first = second;
        }
        return found;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** How many different ones stand in the text, which is in lower case; of the first 64. */
    int count(String text) {
        long found = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            int slot = slot(text.charAt(i), text.charAt(i + 1));
            if (isFilled(slot)) {
                for (int k : bySlot[slot]) {
                    found |= text.startsWith(all[k], i) ? 1L << k : 0;
                }
            }
        }
        return Long.bitCount(found);
    }

    /** The first of them, in their order, that the text begins with, or null. */
    String startOf(String text) {
        int[] candidates = text.length() < 2 ? null : bySlot[slot(text.charAt(0), text.charAt(1))];
        int found = candidates == null ? -1 : at(text, 0, candidates);
        return found < 0 ? null : all[found];
    }

    /** Whether one of them stands at this place, in whatever case. */
    boolean startsIn(String text, int index) {
        if (index + 1 >= text.length()) {
            return false;
        }
        int[] candidates = bySlot[slot(Words.folded(text.charAt(index)), Words.folded(text.charAt(index + 1)))];
        for (int k = 0; candidates != null && k < candidates.length; k++) {
            if (text.regionMatches(true, index, all[candidates[k]], 0, all[candidates[k]].length())) {
                return true;
            }
        }
        return false;
    }

    private int at(String text, int index, int[] candidates) {
        for (int k : candidates) {
            if (text.startsWith(all[k], index)) {
                return k;
            }
        }
        return -1;
    }
}
