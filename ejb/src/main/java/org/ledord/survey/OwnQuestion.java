package org.ledord.survey;

import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** A question of the survey's own: a scale from 1 to 5, a choice, or own words. */
public record OwnQuestion(MatterKey survey, QuestionKind kind, String text, List<String> options) implements Within {
    private static final int LONGEST = 300;
    private static final int LONGEST_OPTION = 80;
    private static final int MOST_OPTIONS = 8;

    public OwnQuestion {
        text = Typed.words(text);
        options = Typed.items(options);
    }

    /** Refuses what is no question, beside its field. */
    void demand() {
        if (kind == null || kind == QuestionKind.POSITION) {
            throw new RuleViolation("survey-kind-missing").at("kind");
        }
        if (text.isEmpty()) {
            throw new RuleViolation("survey-text-missing").at("text");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at("text");
        }
        if (kind == QuestionKind.CHOICE && (options.size() < 2 || options.size() > MOST_OPTIONS || options.stream().anyMatch(one -> one.length() > LONGEST_OPTION)
                || options.stream().distinct().count() < options.size())) {
            throw new RuleViolation("survey-options", MOST_OPTIONS, LONGEST_OPTION).at("options");
        }
    }

    @Override
    public About about() {
        return survey;
    }
}
