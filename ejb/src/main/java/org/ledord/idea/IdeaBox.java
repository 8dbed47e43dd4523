package org.ledord.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;

/** Takes ideas down, however they come. Who may, the caller has asked. */
@ApplicationScoped
public class IdeaBox {
    @Inject
    private Ideas ideas;

    @Inject
    private IdeaLetters letters;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Clock clock;

    /** Takes it down and sends a receipt where we can; gives the number that people call it by. */
    public int take(NewIdea idea) {
        LocalDate due = LocalDate.now(clock.withZone(reforms.zoneOf(idea.reformId()))).plusDays(LeaveIdea.ANSWERED_IN_DAYS);
        Matter matter = matters.open(idea.reformId(), MatterKind.IDEA, IdeaTitle.of(idea.title(), idea.better()), idea.language().name(), IdeaStatus.WAITING.name(),
                Audience.GROUP, null);
        Idea kept = new Idea(matter.id(), idea, due);
        ideas.add(kept);
        letters.receipt(kept, idea);
        return matter.number();
    }
}
