package org.ledord.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Phrases that are sought all at once: one pass over the text, in which the first three characters of each phrase tell where it is
 * worth to compare. Forty phrases cost about what one {@code String.contains} does on a line of a letter.
 */
final class Phrases {

    private static final int SLOTS = 4096;
    private static final int SHORTEST = 2;

    private final String[] all;
    /** By the first characters: which phrases may begin there, in their order; null for none. */
    private final int[][] bySlot;
    /** One bit for each slot that is not empty: small enough to stay near the processor for all the lists. */
    private final long[] filled = new long[SLOTS / Long.SIZE];
    /** How many characters lead to a slot: three, or two where a phrase has no more. */
    private final int lead;

    private Phrases(List<String> phrases) {
        all = phrases.toArray(String[]::new);
        bySlot = new int[SLOTS][];
        lead = phrases.stream().anyMatch(phrase -> phrase.length() <= SHORTEST) ? SHORTEST : SHORTEST + 1;
        for (int k = 0; k < all.length; k++) {
            int slot = slotAt(all[k], 0);
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

    /** The slot of characters in lower case. */
    private int slotAt(String text, int index) {
        int two = text.charAt(index) * 37 + text.charAt(index + 1);
        return (lead == SHORTEST ? two : two * 37 + text.charAt(index + 2)) & SLOTS - 1;
    }

    private boolean isFilled(int slot) {
        return (filled[slot >> 6] >>> slot & 1) != 0;
    }

    /** Whether any of them stands in the text, which is in lower case. */
    boolean anyIn(String text) {
        int last = text.length() - lead;
        for (int i = 0; i <= last; i++) {
            int slot = slotAt(text, i);
            if (isFilled(slot) && at(text, i, bySlot[slot]) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of them stands in the first so many characters of the text, in whatever case: spares a copy in lower case. */
    boolean anyInAnyCase(String text, int end) {
        int stop = Math.min(text.length(), end);
        if (stop < lead) {
            return false;
        }
        int first = Words.folded(text.charAt(0));
        int second = Words.folded(text.charAt(1));
        for (int i = 0; i <= stop - lead; i++) {
            int third = lead == SHORTEST ? 0 : Words.folded(text.charAt(i + 2));
            int slot = (lead == SHORTEST ? first * 37 + second : (first * 37 + second) * 37 + third) & SLOTS - 1;
            if (isFilled(slot)) {
                for (int k : bySlot[slot]) {
                    if (i + all[k].length() <= stop && text.regionMatches(true, i, all[k], 0, all[k].length())) {
                        return true;
                    }
                }
            }
            first = second;
            second = lead == SHORTEST ? i + 2 < stop ? Words.folded(text.charAt(i + 2)) : 0 : third;
        }
        return false;
    }

    /** Which of them, of the first 64 and in ASCII, stand in the text in whatever case: one bit for each, in their order. */
    long foundInAnyCase(String text) {
        long found = 0;
        int last = text.length() - lead;
        int first = last < 0 ? 0 : lower(text.charAt(0));
        int second = last < 0 ? 0 : lower(text.charAt(1));
        for (int i = 0; i <= last; i++) {
            int third = lower(text.charAt(i + 2));
            int slot = (first * 37 + second) * 37 + third & SLOTS - 1;
            if (isFilled(slot)) {
                for (int k : bySlot[slot]) {
                    found |= text.regionMatches(true, i, all[k], 0, all[k].length()) ? 1L << k : 0;
                }
            }
            first = second;
            second = third;
        }
        return found;
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** How many different ones stand in the text, which is in lower case; of the first 64. */
    int count(String text) {
        long found = 0;
        for (int i = 0; i <= text.length() - lead; i++) {
            int slot = slotAt(text, i);
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
        int[] candidates = text.length() < lead ? null : bySlot[slotAt(text, 0)];
        int found = candidates == null ? -1 : at(text, 0, candidates);
        return found < 0 ? null : all[found];
    }

    /** Whether one of them stands at this place, in whatever case. */
    boolean startsIn(String text, int index) {
        if (index + lead > text.length()) {
            return false;
        }
        int two = Words.folded(text.charAt(index)) * 37 + Words.folded(text.charAt(index + 1));
        int[] candidates = bySlot[(lead == SHORTEST ? two : two * 37 + Words.folded(text.charAt(index + 2))) & SLOTS - 1];
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
