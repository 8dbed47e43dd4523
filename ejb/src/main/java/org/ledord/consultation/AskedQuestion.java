package org.ledord.consultation;

import java.util.List;
import java.util.Locale;
import org.ledord.reading.QuestionKind;
import org.ledord.reading.SentQuestion;

/** A question as it was asked. The id is for foreign keys of answers and never shown; a page may have it null. */
public record AskedQuestion(Long id, int number, QuestionKind kind, String text, String hint, List<String> options, Integer min, Integer max) {
    /** The asker's hint, or nothing where it only lists the words that are shown beside it anyway. */
    public String hintBeyond(List<String> shown) {
        String own = hint == null ? "" : hint;
        String lower = own.toLowerCase(Locale.ROOT);
        return !shown.isEmpty() && shown.stream().allMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT))) ? "" : own;
    }

    /** The same for the reader of mailed replies. */
    public SentQuestion sent() {
        return new SentQuestion(number, text, kind, options, min == null ? 0 : min, max == null ? 0 : max);
    }

    /** The values of a scale, from its lowest; empty for other kinds. */
    public List<Integer> steps() {
        return kind == QuestionKind.SCALE ? java.util.stream.IntStream.rangeClosed(min, max).boxed().toList() : List.of();
    }
}
