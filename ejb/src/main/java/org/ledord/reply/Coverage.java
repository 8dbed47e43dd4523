package org.ledord.reply;

import java.util.ArrayList;
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

    /** The pieces that are left, each with at least one letter or digit. */
    List<String> rest() {
        List<String> pieces = List.of(text);
        for (String quote : taken) {
            pieces = without(pieces, quote);
        }
        return pieces.stream().map(piece -> piece.replaceAll("^[\\s.,;:–-]+|[\\s,;:–-]+$", ""))
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit)).toList();
    }

    private static List<String> without(List<String> pieces, String quote) {
        List<String> left = new ArrayList<>();
        boolean found = false;
        for (String piece : pieces) {
            int at = found ? -1 : piece.indexOf(quote);
            if (at < 0) {
                left.add(piece);
            } else {
                found = true;
                left.add(piece.substring(0, at));
                left.add(piece.substring(at + quote.length()));
            }
        }
        return left;
    }

    static String flat(String text) {
        return text.replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
