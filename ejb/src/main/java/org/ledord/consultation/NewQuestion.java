package org.ledord.consultation;

import java.util.List;
import java.util.Objects;
import org.ledord.reading.QuestionKind;

/** A question to be asked. Options belong to a choice, the two ends to a scale. */
public record NewQuestion(QuestionKind kind, String text, String hint, List<String> options, Integer min, Integer max) {
    public NewQuestion {
        Objects.requireNonNull(kind, "kind");
        text = text == null ? "" : text.strip();
        hint = hint == null ? "" : hint.strip();
        options = options == null ? List.of() : options.stream().map(String::strip).filter(option -> !option.isEmpty()).toList();
    }

    /** Any words. */
    public static NewQuestion freeText(String text, String hint) {
        return new NewQuestion(QuestionKind.FREE_TEXT, text, hint, List.of(), null, null);
    }

    /** One of the five positions. */
    public static NewQuestion position(String text, String hint) {
        return new NewQuestion(QuestionKind.POSITION, text, hint, List.of(), null, null);
    }

    /** One of these options. */
    public static NewQuestion choice(String text, String hint, List<String> options) {
        return new NewQuestion(QuestionKind.CHOICE, text, hint, options, null, null);
    }

    /** A whole number between two ends. */
    public static NewQuestion scale(String text, String hint, int min, int max) {
        return new NewQuestion(QuestionKind.SCALE, text, hint, List.of(), min, max);
    }
}
