package org.ledord.shared;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/** A sentence and the blanks after it; two are the same when their words are. */
record Sentence(String words, String after) {
    /** The sentences of a text; each line is at least one, for an item of a list needs no full stop. */
    static List<Sentence> all(String text, Language language) {
        List<Sentence> sentences = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        for (String line : text.split("(?<=\n)")) {
            breaks.setText(line);
            int from = breaks.first();
            for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
                add(sentences, line.substring(from, to));
            }
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, String piece) {
        String words = piece.strip();
        if (!words.isEmpty()) {
            sentences.add(new Sentence(words, piece.substring(piece.indexOf(words) + words.length())));
        } else if (!sentences.isEmpty()) { // an empty line belongs to the sentence before it
            Sentence last = sentences.remove(sentences.size() - 1);
            sentences.add(new Sentence(last.words(), last.after() + piece));
        }
    }

    /** Their words alone. */
    static List<String> wordsOf(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::words).toList();
    }
}
