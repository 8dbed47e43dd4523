package org.ledord.question;

import java.time.LocalDate;
import java.util.UUID;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Language;
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
    public AskSpecialist {
        text = Typed.words(text);
        why = Typed.words(why).replaceAll("\\s+", " ");
    }

    @Override
    public About about() {
        return proposal;
    }
}
