package org.ledord.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.shared.Reads;

/** Whether the risks of a proposal are assessed everywhere that it concerns. For {@code decision}; says nothing of who may know. */
@ApplicationScoped
public class SignedAssessments {
    /** No decision rests on assessment {@code a} yet: each decision has assessments of its own. */
    static final String UNUSED = "not exists (select 1 from matter_link l join matter d on d.id = l.from_id and d.kind = 'DECISION' where l.to_id = a.matter_id and l.relation = 'RESTS_ON')";

    /**
     * As SQL, for the proposal's matter and a day: each unit that the lead has named or that has begun one, and the matter of its newest assessment on which both
     * sides had signed or dissented by that day, or null.
     */
    private static final String CONCERNED = """
            select coalesce(u.name, '–') as name,
                   (select a.matter_id from risk_assessment a join matter k on k.id = a.matter_id
                     where a.proposal_id = %1$s and k.unit_id is not distinct from x.unit_id and a.done_on <= %2$s and %3$s order by a.done_on desc, a.id desc limit 1) as done
              from (select n.unit_id from risk_unit n where n.proposal_id = %1$s
                    union select k.unit_id from risk_assessment a join matter k on k.id = a.matter_id where a.proposal_id = %1$s and a.begun_on <= %2$s and %3$s) x
              left join unit u on u.id = x.unit_id order by name""";

    @Inject
    private Reads reads;

    /**
     * A unit that a proposal concerns.
     *
     * @param done the matter of its finished assessment, or null while it lacks one
     */
    public record Unit(String name, Long done) {
    }

    /** As SQL: {@code name} and {@code done} of each unit that this proposal concerns on this day; both given as SQL. */
    public static String concerned(String proposal, String day) {
        return CONCERNED.formatted(proposal, day, UNUSED);
    }

    /** Each unit that the proposal concerns, as it stood on this day; none where nobody has named or begun anything. */
    public List<Unit> concerned(long proposalMatterId, LocalDate decidedOn) {
        return reads.list(Unit.class, concerned(":proposal", "cast(:day as date)"), Map.of("proposal", proposalMatterId, "day", decidedOn));
    }
}
