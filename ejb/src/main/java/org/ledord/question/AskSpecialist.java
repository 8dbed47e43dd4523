package org.ledord.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * What is needed to ask.
 *
 * @param proposal the proposal that waits for the answer
 * @param text the question
 * @param why why it is asked, in one line
 * @param language in which it is written
 * @param group the number of the specialist group it is put to, or null
 * @param person the public handle of the person it is put to, or null
 * @param due the last day to answer
 */
public record AskSpecialist(MatterKey proposal, String text, String why, Language language, Integer group, UUID person, LocalDate due) implements Within {
    private static final int LONGEST_WHY = 200;

    public AskSpecialist {
        text = Typed.words(text);
        why = Typed.words(why).replaceAll("\\s+", " ");
    }

    /** Everything that keeps it from being asked, each beside its field. */
    public List<RuleViolation> problems(LocalDate today) {
        List<RuleViolation> problems = new ArrayList<>();
        RuleViolation.note(problems, text.isEmpty(), new RuleViolation("specialist-text-missing").at("text"));
        RuleViolation.note(problems, text.length() > SpecialistQuestion.LONGEST, new RuleViolation("specialist-text-long", SpecialistQuestion.LONGEST).at("text"));
        RuleViolation.note(problems, (group == null) == (person == null), new RuleViolation("specialist-whom-missing").at("whom"));
        RuleViolation.note(problems, why.isEmpty(), new RuleViolation("specialist-why-missing").at("why"));
        RuleViolation.note(problems, why.length() > LONGEST_WHY, new RuleViolation("specialist-why-long", LONGEST_WHY).at("why"));
        RuleViolation.note(problems, due == null || !due.isAfter(today) || due.isAfter(today.plusYears(1)), new RuleViolation("specialist-due").at("due"));
        return problems;
    }

    @Override
    public About about() {
        return proposal;
    }
}
