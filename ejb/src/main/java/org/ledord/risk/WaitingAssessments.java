package org.ledord.risk;

import java.time.LocalDate;
import java.util.List;
import org.ledord.group.GroupSql;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.Waiting;

/**
 * Risk assessments on the first page of the workspace: one that my unit is to begin, one that has begun without me or waits for my signature, and what is to be done in my unit. Asked together
 * with the proposals, so that the page costs no statement more (ADR 0010).
 */
public final class WaitingAssessments {
    private static final String MINE = "exists (select 1 from membership s join person p on p.id = s.person_id join reform_group g on g.id = s.group_id where s.person_id = :person"
            + " and g.reform_id = m.reform_id and " + GroupSql.runs("s") + " and ";
    private static final String MANAGER = MINE + "s.function = 'UNIT_MANAGER' and coalesce(s.unit_id, p.unit_id) = ";
    private static final String SAFETY = MINE + "s.function = 'SAFETY_REPRESENTATIVE')";

    /** As SQL, for {@code :person} at {@code :now}, with the columns of the questions; the other side is what waits. */
    public static final String SQL = """
            select 'RISK' as kind, m.reform_id, r.slug, m.number, m.title, m.status, 'MINE' as whose, cast(null as date) as due, false as overdue, 'sign' as other
              from risk_assessment a join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id
             where a.done_on is null and exists (select 1 from risk_item i where i.assessment_id = a.id)
               and (%1$s and not exists (select 1 from risk_signature x where x.assessment_id = a.id and x.side = 'EMPLOYER')
                 or %2$s and not exists (select 1 from risk_signature x where x.assessment_id = a.id and x.side = 'SAFETY'))
            union all
            select 'RISK', m.reform_id, r.slug, m.number, m.title, m.status, 'MINE', cast(null as date), false, 'join'
              from risk_assessment a join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id
             where a.done_on is null and not exists (select 1 from risk_item i where i.assessment_id = a.id) and %2$s
            union all
            select 'RISK', m.reform_id, r.slug, m.number, i.measure, m.status, 'MINE', i.due_on, i.due_on < cast(cast(:now as timestamptz) at time zone r.zone as date), 'act'
              from risk_item i join risk_assessment a on a.id = i.assessment_id join matter m on m.id = a.matter_id join reform r on r.id = m.reform_id
             where a.done_on is not null and i.measure <> '' and i.done_on is null and %1$s
            union all
            select 'RISK', m.reform_id, r.slug, m.number, m.title, m.status, 'MINE', cast(null as date), false, 'begin'
              from risk_unit n join matter m on m.id = n.proposal_id join reform r on r.id = m.reform_id join proposal q on q.matter_id = m.id and q.status in ('SUBMITTED', 'IN_ROUND', 'ANSWERED')
             where %3$s and not exists (select 1 from risk_assessment a join matter k on k.id = a.matter_id where a.proposal_id = n.proposal_id and k.unit_id = n.unit_id)"""
            .formatted(MANAGER + "m.unit_id)", SAFETY, MANAGER + "n.unit_id)");

    private WaitingAssessments() {
    }

    /** The row in words. */
    public static Waiting waiting(String slug, int number, String title, LocalDate due, boolean overdue, String what) {
        if (what.equals("begin")) {
            return new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.PROPOSAL, number), "/risks/begin?proposal={number}", "risk.waiting.begin", List.of(title), null, "open");
        }
        return new Waiting(Waiting.Kind.ASKED, new MatterKey(slug, MatterKind.RISK, number), "/risks/show", "risk.waiting." + what, List.of(title), due, overdue ? "late" : "open");
    }
}
