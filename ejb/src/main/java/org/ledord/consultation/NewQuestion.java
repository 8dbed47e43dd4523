package org.ledord.consultation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A question to be asked. Options belong to a choice, the two ends to a scale.
 *
 * @param only the groups that it is meant for, by the name in their address; empty for all that are asked
 */
public record NewQuestion(QuestionKind kind, String text, String hint, List<String> options, Integer min, Integer max, List<String> only) {
    private static final int MOST_STEPS = 10;
    private static final int LONGEST = 500;

    public NewQuestion {
        Objects.requireNonNull(kind, "kind");
        text = Typed.words(text);
        hint = Typed.words(hint);
        options = options == null ? List.of() : options.stream().map(String::strip).filter(option -> !option.isEmpty()).toList();
        only = only == null ? List.of() : List.copyOf(only);
    }

    /** One for everybody. */
    public NewQuestion(QuestionKind kind, String text, String hint, List<String> options, Integer min, Integer max) {
        this(kind, text, hint, options, min, max, List.of());
    }

    /** The same, meant for these groups alone. */
    public NewQuestion onlyFor(List<String> groups) {
        return new NewQuestion(kind, text, hint, options, min, max, groups);
    }

    /** Whether it is put to this group. */
    boolean asks(String group) {
        return only.isEmpty() || only.contains(group);
    }

    /**
     * What keeps it from being asked under this number, each thing with its field: kind, text, options or min. Own words give
     * away who writes, so an anonymous round asks for none.
     */
    List<RuleViolation> problems(int number, boolean named) {
        List<RuleViolation> problems = new ArrayList<>();
        String field = "question-" + number + "-";
        if (!named && kind == QuestionKind.FREE_TEXT) {
            problems.add(new RuleViolation("question-anonymous", number).at(field + "kind"));
        }
        if (text.isEmpty()) {
            problems.add(new RuleViolation("question-text", number).at(field + "text"));
        }
        if (text.length() > LONGEST) {
            problems.add(new RuleViolation("text-long", LONGEST, text.length()).at(field + "text"));
        }
        if (kind == QuestionKind.CHOICE && (options.size() < 2 || new HashSet<>(options).size() < options.size())) {
            problems.add(new RuleViolation("question-options", number).at(field + "options"));
        }
        if (kind == QuestionKind.SCALE && (min == null || max == null || min < 0 || max - min < 1 || max - min > MOST_STEPS)) {
            problems.add(new RuleViolation("question-scale", number).at(field + "min"));
        }
        return problems;
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
