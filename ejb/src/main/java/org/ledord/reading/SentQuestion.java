package org.ledord.reading;

import java.util.List;

/**
 * One question as it stood in the mail we sent.
 *
 * @param number  the number shown after the anchor, from 1
 * @param text    the words of the question
 * @param kind    what kind of answer it asks for
 * @param options the options of a {@link QuestionKind#CHOICE}, else empty
 * @param min     the lowest value of a {@link QuestionKind#SCALE}, else 0
 * @param max     the highest value of a {@link QuestionKind#SCALE}, else 0
 */
public record SentQuestion(int number, String text, QuestionKind kind, List<String> options, int min, int max) {

    /** Copies the list and replaces missing values by empty ones. */
    public SentQuestion {
        text = text == null ? "" : text;
        kind = kind == null ? QuestionKind.FREE_TEXT : kind;
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** A question that takes any words. */
    public static SentQuestion freeText(int number, String text) {
        return new SentQuestion(number, text, QuestionKind.FREE_TEXT, List.of(), 0, 0);
    }

    /** A question about the position on a proposal. */
    public static SentQuestion position(int number, String text) {
        return new SentQuestion(number, text, QuestionKind.POSITION, List.of(), 0, 0);
    }

    /** A question with fixed options. */
    public static SentQuestion choice(int number, String text, List<String> options) {
        return new SentQuestion(number, text, QuestionKind.CHOICE, options, 0, 0);
    }

    /** A question with a scale of whole numbers. */
    public static SentQuestion scale(int number, String text, int min, int max) {
        return new SentQuestion(number, text, QuestionKind.SCALE, List.of(), min, max);
    }
}
