package org.ledord.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ledord.shared.Language;

/**
 * The part of a text that holds most of what was asked: whole sentences where they fit, never across two paragraphs.
 *
 * @param pieces the words in order; those that were asked for are hits
 * @param words how many different words that were asked for stand in it
 */
public record Passage(List<Piece> pieces, int words) {
    /** Around each hit; no text has them of its own (they are taken out before). */
    static final char FROM = '\uE000';
    static final char TO = '\uE001';

    /** A stretch of text; a hit is shown as marked. */
    public record Piece(String text, boolean hit) { }

    /** The whole of a marked text, as one passage. */
    static Passage whole(String marked) {
        return new Passage(pieces(marked), words(marked));
    }

    /** The best part of a marked text, of about so many characters. */
    static Passage best(String marked, int length, Language language) {
        String best = "";
        int most = -1;
        for (String paragraph : marked.split("\\R\\s*\\R")) {
            List<String> sentences = sentences(paragraph.strip().replaceAll("\\s+", " "), language.locale());
            for (int i = 0; i < sentences.size(); i++) {
                StringBuilder window = new StringBuilder(sentences.get(i));
                for (int j = i + 1; j < sentences.size() && window.length() + sentences.get(j).length() <= length; j++) {
                    window.append(sentences.get(j));
                }
                int words = words(window.toString());
                if (words > most && !window.toString().isBlank()) {
                    most = words;
                    best = window.toString().strip();
                }
            }
        }
        return new Passage(pieces(cut(best, length)), Math.max(0, most));
    }

    /** The text alone. */
    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static List<String> sentences(String paragraph, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(paragraph);
        List<String> sentences = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            sentences.add(paragraph.substring(from, to));
        }
        return sentences;
    }

    /** A sentence that is too long is cut between words, around its first hit. */
    private static String cut(String text, int length) {
        if (text.length() <= length + length / 4) {
            return text;
        }
        int hit = Math.max(0, text.indexOf(FROM));
        int from = hit < length * 3 / 4 ? 0 : text.indexOf(' ', hit - length / 2) + 1;
        int to = from + length >= text.length() ? text.length() : Math.max(text.lastIndexOf(' ', from + length), from);
        String part = to == from ? text.substring(from, Math.min(text.length(), from + length)) : text.substring(from, to);
        return (from > 0 ? "… " : "") + part + (from + part.length() < text.length() ? " …" : "");
    }

    private static int words(String marked) {
        Set<String> words = new HashSet<>();
        pieces(marked).stream().filter(Piece::hit).forEach(piece -> words.add(Distance.plain(piece.text())));
        return words.size();
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean hit = false;
        for (char c : marked.toCharArray()) {
            if (c == FROM || c == TO) {
                add(pieces, piece, hit);
                hit = c == FROM;
            } else {
                piece.append(c);
            }
        }
        add(pieces, piece, hit);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, StringBuilder piece, boolean hit) {
        if (piece.length() > 0) {
            pieces.add(new Piece(piece.toString(), hit));
            piece.setLength(0);
        }
    }
}
