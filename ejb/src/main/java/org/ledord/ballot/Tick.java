package org.ledord.ballot;

import java.util.ArrayList;
import java.util.List;
import org.ledord.answer.GivenItem;
import org.ledord.consultation.AskedQuestion;
import org.ledord.shared.RuleViolation;

/**
 * What was ticked at one question: a position, the place of an option, or a step of a scale; in a survey also own words.
 *
 * @param questionId the question's internal id
 */
public record Tick(long questionId, String value) {
    /** What these items tick. Words are not asked for and not taken; nothing at all is refused. */
    static List<Tick> of(List<AskedQuestion> questions, List<GivenItem> given) {
        List<Tick> ticks = new ArrayList<>();
        for (AskedQuestion question : questions) {
            given.stream().filter(item -> item.question() == question.number()).map(item -> value(question, item)).filter(value -> value != null)
                    .findFirst().ifPresent(value -> ticks.add(new Tick(question.id(), value.toString())));
        }
        if (ticks.isEmpty()) {
            throw new RuleViolation("ballot-empty");
        }
        return ticks;
    }

    private static Object value(AskedQuestion question, GivenItem item) {
        return switch (question.kind()) {
            case POSITION -> item.position();
            case CHOICE -> question.option(item.choice());
            case SCALE -> question.step(item.scale());
            case FREE_TEXT -> null;
        };
    }
}
