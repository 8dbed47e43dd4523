package org.ledord.ballot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.answer.GivenItem;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.shared.RuleViolation;

/** Somebody answers an anonymous round through the link that was mailed to them, once. */
@Stateless
@PermitAll
public class BallotCasting {
    @Inject
    private Rounds rounds;

    @Inject
    private BallotBox box;

    @Inject
    private CurrentActor actor;

    /**
     * Notes that the person has answered and drops what they ticked. The ballot is committed first: should the portal die
     * between the two, it is there and the person may answer again, rather than that it is lost and they may not. No trace is
     * left but the day on the invitation: a row that says when would be a key to the ballot.
     */
    @May(value = "answer.give", trace = Trace.ROWS_OF_ITS_OWN)
    public void cast(MatterKey key, List<GivenItem> given) {
        HeldRound round = rounds.held(key);
        if (round.named() || !(actor.get() instanceof Actor.TokenHolder)) {
            throw new RuleViolation("ballot-by-link");
        }
        List<Tick> ticks = Tick.of(round.questions(), given);
        rounds.turnout(round, actor.personId());
        box.drop(ticks);
    }
}
