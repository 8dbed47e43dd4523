package org.ledord.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.answer.HeldItems;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.RoundConcluded;
import org.ledord.consultation.Rounds;
import org.ledord.matter.MatterKey;
import org.ledord.proposal.ProposalWay;
import org.ledord.shared.Reads;

/** The end of a round: every point has its reply, and each who answered is told about their own. */
@Stateless
@PermitAll
public class RoundConclusion {
    @Inject
    private Rounds rounds;

    @Inject
    private HeldItems items;

    @Inject
    private Points points;

    @Inject
    private RepliesLetters letters;

    @Inject
    private ProposalWay proposals;

    @Inject
    private Event<RoundConcluded> concluded;

    @Inject
    private Reads reads;

    /** Concludes the round when nothing is left. Gives how many letters that made. */
    @May("round.conclude")
    public int conclude(MatterKey key) {
        HeldRound before = rounds.held(key);
        HeldRound round = rounds.conclude(key, items.uncut(before.id()), points.unreplied(before.id()));
        reads.list(Long.class, """
                select l.to_id from matter_link l join proposal p on p.matter_id = l.to_id
                 where l.from_id = :round and l.relation = 'CONCERNS' and not exists (select 1 from matter_link o join round d on d.matter_id = o.from_id
                        where o.to_id = l.to_id and o.relation = 'CONCERNS' and d.status <> 'CONCLUDED') order by l.to_id""", Map.of("round", round.matterId()))
                .forEach(proposals::answered);
        int posted = letters.post(round);
        concluded.fire(new RoundConcluded(key, round.matterId()));
        return posted;
    }
}
