package org.ledord.web.round;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ledord.consultation.NewQuestion;
import org.ledord.reading.QuestionKind;

/** A question while it is typed. */
public class TypedQuestion implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LOW = 1;
    private static final int HIGH = 5;
    private QuestionKind kind = QuestionKind.FREE_TEXT;
    private String text;
    private String hint;
    private String options;
    private Integer min = LOW;
    private Integer max = HIGH;
    private Set<String> only = new LinkedHashSet<>();

    NewQuestion asked() {
        List<String> each = options == null ? List.of() : Arrays.asList(options.split("\\R"));
        return new NewQuestion(kind, text, hint, kind == QuestionKind.CHOICE ? each : List.of(), min, max, List.copyOf(only));
    }

    public boolean isChoice() {
        return kind == QuestionKind.CHOICE;
    }

    public boolean isScale() {
        return kind == QuestionKind.SCALE;
    }

    public QuestionKind getKind() {
        return kind;
    }

    public void setKind(QuestionKind kind) {
        this.kind = kind == null ? QuestionKind.FREE_TEXT : kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getHint() {
        return hint;
    }

    public void setHint(String hint) {
        this.hint = hint;
    }

    public String getOptions() {
        return options;
    }

    public void setOptions(String options) {
        this.options = options;
    }

    /** The groups that it is meant for; empty for all. */
    public Set<String> getOnly() {
        return only;
    }

    public void setOnly(Set<String> only) {
        this.only = only;
    }

    public Integer getMin() {
        return min;
    }

    public void setMin(Integer min) {
        this.min = min;
    }

    public Integer getMax() {
        return max;
    }

    public void setMax(Integer max) {
        this.max = max;
    }
}
