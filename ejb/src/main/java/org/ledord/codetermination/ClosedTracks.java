package org.ledord.codetermination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Reads;

/** Whether a proposal may be decided about. For {@code decision}; says nothing of who may. */
@ApplicationScoped
public class ClosedTracks {
    @Inject
    private Reads reads;

    /**
     * The matter of the newest track about the proposal that was closed by this day and that no decision rests on yet: each decision
     * has a track of its own.
     */
    public Optional<Long> before(long proposalMatterId, LocalDate decidedOn) {
        return reads.first(Long.class, """
                select t.matter_id from codetermination t where t.proposal_id = :proposal and t.closed_on <= :day
                   and not exists (select 1 from matter_link l join matter d on d.id = l.from_id and d.kind = 'DECISION' where l.to_id = t.matter_id and l.relation = 'RESTS_ON')
                 order by t.closed_on desc, t.id desc limit 1""", Map.of("proposal", proposalMatterId, "day", decidedOn));
    }
}
