package org.ledord.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;

/** How far an idea has come, for whoever had it and asks by mail; whoever calls knows that it is they. */
@ApplicationScoped
public class IdeaStanding {
    @Inject
    private Ideas ideas;

    @Inject
    private IdeaLetters letters;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** A proposal as people call it. */
    public record Became(String slug, int number) {
        MatterKey key() {
            return new MatterKey(slug, MatterKind.PROPOSAL, number);
        }
    }

    /** The proposal that came of the idea of this matter, whether or not anybody may read it; empty where none has. */
    public Optional<MatterKey> proposal(long ideaMatterId) {
        return reads.first(Became.class, "select r.slug, m.number from idea i join matter m on m.id = i.proposal_id join reform r on r.id = m.reform_id where i.matter_id = :id",
                Map.of("id", ideaMatterId)).map(Became::key);
    }

    /**
     * Tells them: who has it and by when it is answered, or what the answer was. Gives the words.
     *
     * @param cause by which the letter goes out once
     * @param inReplyTo the Message-ID of the mail that asked
     */
    public String tell(long ideaMatterId, String cause, String inReplyTo) {
        Idea idea = ideas.ofMatter(ideaMatterId);
        LocalDate today = reads.first(LocalDate.class, "select cast(cast(:now as timestamptz) at time zone r.zone as date) from matter m join reform r on r.id = m.reform_id where m.id = :id",
                Map.of("now", clock.instant(), "id", ideaMatterId)).orElseThrow();
        return letters.standing(idea, proposal(ideaMatterId).map(MatterKey::number).orElse(0), today.isAfter(idea.dueOn()), cause, inReplyTo);
    }
}
