package org.ledord.reading;

import java.util.Collection;

/** A set of words in which a stretch of a text is looked up where it stands: no string is made of it. */
final class WordSet {

    /** A hash table with open addressing, at most a quarter full. */
    private final String[] table;
    /** The hash of each word in the table: most strangers are told by it, and no string is touched for them. */
    private final int[] hashes;

    private WordSet(Collection<String> words) {
        table = new String[Integer.highestOneBit(Math.max(4, words.size() * 4)) * 2];
        hashes = new int[table.length];
        for (String word : words) {
            int at = slot(word.hashCode());
            while (table[at] != null && !table[at].equals(word)) {
                at = at + 1 & table.length - 1;
            }
            table[at] = word;
            hashes[at] = word.hashCode();
        }
    }

    static WordSet of(Collection<String> words) {
        return new WordSet(words);
    }

    static WordSet of(String... words) {
        return new WordSet(java.util.List.of(words));
    }

    /** Words of which some may stand twice. */
    static WordSet ofAll(String... words) {
        return new WordSet(Words.set(words));
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & table.length - 1;
    }

    boolean contains(String word) {
        return contains(word, 0, word.length());
    }

    /** Whether the text from one index to another is one of the words. */
    boolean contains(String text, int from, int to) {
        return find(text, from, to) >= 0;
    }

    /** The same, whatever the case of the letters in the text. */
    boolean containsFolded(String text, int from, int to) {
        return findFolded(text, from, to) >= 0;
    }

    /** One more than the largest number that {@link #find} gives. */
    int slots() {
        return table.length;
    }

    /** The number of the word that stands in the text from one index to another, or -1. */
    int find(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        for (int at = slot(hash); table[at] != null; at = at + 1 & table.length - 1) {
            if (hashes[at] == hash && table[at].length() == to - from && text.startsWith(table[at], from)) {
                return at;
            }
        }
        return -1;
    }

    /** The same, whatever the case of the letters in the text. */
    int findFolded(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + Words.folded(text.charAt(i));
        }
        for (int at = slot(hash); table[at] != null; at = at + 1 & table.length - 1) {
            if (hashes[at] == hash && table[at].length() == to - from && isFolded(text, from, table[at])) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isFolded(String text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Words.folded(text.charAt(from + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
