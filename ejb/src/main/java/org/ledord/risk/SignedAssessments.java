package org.ledord.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Reads;

/** Whether the risks of a proposal are assessed. For {@code decision}; says nothing of who may know. */
@ApplicationScoped
public class SignedAssessments {
    @Inject
    private Reads reads;

    /** The matter of the newest assessment of the proposal on which both sides had signed or dissented by this day, and that no decision rests on yet. */
    public Optional<Long> before(long proposalMatterId, LocalDate decidedOn) {
        return reads.first(Long.class, """
                select a.matter_id from risk_assessment a where a.proposal_id = :proposal and a.done_on <= :day
                   and not exists (select 1 from matter_link l join matter d on d.id = l.from_id and d.kind = 'DECISION' where l.to_id = a.matter_id and l.relation = 'RESTS_ON')
                 order by a.done_on desc, a.id desc limit 1""", Map.of("proposal", proposalMatterId, "day", decidedOn));
    }
}
