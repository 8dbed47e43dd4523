package org.ledord.reply;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Which words of an answer are taken care of: quoted in points, set aside, or the very words of its position. */
record Coverage(String text, List<String> taken) {
    Coverage(String text, List<String> taken) {
        this.text = flat(text);
        this.taken = taken.stream().filter(Objects::nonNull).flatMap(String::lines).map(Coverage::flat).filter(piece -> !piece.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** Whether the text has these words, in this order, whatever its line breaks. */
    boolean has(String words) {
        String flat = flat(words);
        return !flat.isEmpty() && text.contains(flat);
    }

    /** Whether these words stand somewhere where none of them is taken. */
    boolean free(String words) {
        return pieces().stream().anyMatch(piece -> piece.contains(flat(words)));
    }

    /** The pieces that are left, each with at least one letter or digit. */
    List<String> rest() {
        return pieces().stream().map(piece -> piece.replaceAll("^[\\s.,;:–-]+|[\\s,;:–-]+$", ""))
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    private List<String> pieces() {
        BitSet covered = new BitSet(text.length());
        taken.forEach(quote -> cover(covered, quote));
        List<String> pieces = new ArrayList<>();
        for (int from = covered.nextClearBit(0); from < text.length(); from = covered.nextClearBit(from)) {
            int to = covered.nextSetBit(from);
            pieces.add(text.substring(from, to < 0 ? text.length() : to));
            from = to < 0 ? text.length() : to;
        }
        return pieces;
    }

    /** Takes the words where none of them is taken yet; else where some are not, for two quotes may share words. */
    private void cover(BitSet covered, String quote) {
        int whole = find(covered, quote, quote.length());
        int at = whole < 0 ? find(covered, quote, 1) : whole;
        if (at >= 0) {
            covered.set(at, at + quote.length());
        }
    }

    private int find(BitSet covered, String quote, int leastFree) {
        int at = text.indexOf(quote);
        while (at >= 0 && quote.length() - covered.get(at, at + quote.length()).cardinality() < leastFree) {
            at = text.indexOf(quote, at + 1);
        }
        return at;
    }

    static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
