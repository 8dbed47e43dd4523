package org.ledord.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.shared.Reads;

/** What becomes of an idea once a proposal is made of it. For {@code proposal}, whose doors have asked who may. */
@ApplicationScoped
public class IdeaWay {
    @Inject
    private Ideas ideas;

    @Inject
    private IdeaLetters letters;

    @Inject
    private Matters matters;

    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** An idea as a draft begins with it. @param group the group that has it, or null while none has */
    public record Held(String title, String better, String how, MatterKey group) {
    }

    /** The idea, when the current actor may see it; {@link org.ledord.shared.NotFound} otherwise. */
    public Held held(MatterKey key) {
        Idea idea = ideas.seen(key);
        Matter matter = matters.get(idea.matterId());
        MatterKey group = matter.groupId() == null ? null : reads.first(Integer.class, "select m.number from reform_group g join matter m on m.id = g.matter_id where g.id = :group",
                Map.of("group", matter.groupId())).map(number -> new MatterKey(key.reform(), MatterKind.GROUP, number)).orElse(null);
        return new Held(matter.title(), idea.better(), idea.how(), group);
    }

    /** The group has begun a proposal of it, which rests on it; whoever had it is told. */
    public void begun(MatterKey key, MatterKey proposal) {
        Idea idea = ideas.seen(key);
        Matter became = matters.get(proposal);
        idea.becomes(became.id(), actor.personId(), clock.instant());
        matters.link(became, "RESTS_ON", ideas.keep(idea));
        letters.proposed(idea, became);
    }

    /** The group takes it into a proposal that it writes already, which rests on it too; whoever had it is told. */
    public void taken(MatterKey key, MatterKey proposal) {
        Idea idea = ideas.seen(key);
        Matter became = matters.get(proposal);
        idea.becomes(became.id(), actor.personId(), clock.instant());
        matters.link(became, "RESTS_ON", ideas.keep(idea));
        letters.taken(idea, became);
    }

    /** The draft was thrown away: the group has its ideas again. */
    public void thrownAway(long proposalMatterId) {
        ideas.of(proposalMatterId).forEach(idea -> {
            idea.back();
            ideas.keep(idea);
        });
    }

    /** It was decided about the proposal. @param outcome the word of the outcome, as the texts of letters know it */
    public void decided(long proposalMatterId, String outcome) {
        ideas.of(proposalMatterId).forEach(idea -> letters.decided(idea, matters.get(proposalMatterId), outcome));
    }

    /** The proposal was taken back. @param reason why, or empty */
    public void withdrawn(long proposalMatterId, String reason) {
        ideas.of(proposalMatterId).forEach(idea -> letters.withdrawn(idea, matters.get(proposalMatterId), reason));
    }
}
