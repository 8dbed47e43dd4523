package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.shared.Reads;

/** What waits in a group and may want a place on its agenda, as far as the actor may see it. One statement. */
@ApplicationScoped
class AgendaOffers {
    private static final int MOST = 40;
    /** A provisional decision is offered this many days before its last one. */
    private static final int DECISION_NEARS = 30;

    /** The management group has what is overdue anywhere in its reform on its table. */
    private static final String MANAGES = "exists (select 1 from reform_group x where x.id = :group and x.kind = 'MANAGEMENT' and x.reform_id = m.reform_id)";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Action points first, the oldest first; then what has a day, the nearest first.
     *
     * @param drafts whether what stands in minutes that nobody has approved may be read
     */
    List<AgendaOffer> of(long meetingId, long groupId, boolean drafts) {
        return reads.list(AgendaOffer.class, """
                select reference, kind, title, status, due, said, cast(cast(:now as timestamptz) at time zone (select z.zone from reform z join reform_group y on y.reform_id = z.id where y.id = :group) as date) as today from (
                  select 1 as place, 'M' || m.number || '/' || a.number as reference, 'ACTION' as kind, a.what as title, p.name as status, a.due_on as due, m.number, cast(null as text) as said
                    from action_point a join group_meeting g on g.id = a.meeting_id join matter m on m.id = g.matter_id join person p on p.id = a.owner_id
                   where m.group_id = :group and g.id <> :meeting and a.done_at is null and %1$s and (g.approved_at is not null or :drafts)
                  union all
                  select 2, 'S' || s.number, 'QUESTION', s.title, q.status, q.due_on, s.number, null from specialist_question q join matter s on s.id = q.matter_id
                    join matter m on m.id = q.proposal_id where s.group_id = :group and q.status in ('OPEN','ANSWERED') and %1$s
                  union all
                  select 3, 'R' || m.number, 'ROUND', m.title, d.status, d.closes_on, m.number, null from round d join matter m on m.id = d.matter_id join proposal p on p.id = d.proposal_id
                   where p.group_id = :group and d.status <> 'CONCLUDED' and %1$s
                  union all
                  select 4, 'B' || m.number, 'DECISION', m.title, 'PROVISIONAL', d.provisional_until, m.number, d.by_default from decision d join matter m on m.id = d.matter_id
                    join reform r on r.id = m.reform_id left join proposal p on p.id = d.proposal_id
                   where (p.group_id = :group or %2$s) and d.settled_by is null and d.provisional_until <= cast(cast(:now as timestamptz) at time zone r.zone as date) + :nears and %1$s
                  union all
                  select 4, 'L' || m.number, 'COMMITMENT', m.title, 'OPEN', c.due_on, m.number, c.text from commitment c join matter m on m.id = c.matter_id join reform r on r.id = m.reform_id
                   where %2$s and c.state = 'OPEN' and c.due_on < cast(cast(:now as timestamptz) at time zone r.zone as date) and %1$s
                  union all
                  select 4, 'K' || m.number, 'RISK', min(i.measure), 'OPEN', min(i.due_on), m.number, null from risk_item i join risk_assessment a on a.id = i.assessment_id
                    join matter m on m.id = a.matter_id join proposal p on p.matter_id = a.proposal_id
                   where p.group_id = :group and a.done_on is not null and i.measure <> '' and i.done_on is null and %1$s group by m.number
                  union all
                  select 5, 'F' || m.number, 'PROPOSAL', m.title, p.status, cast(null as date), m.number, null from proposal p join matter m on m.id = p.matter_id
                   where p.group_id = :group and p.status in ('DRAFT','SUBMITTED') and %1$s) o
                 order by place, due, number limit :most""".formatted(access.scope().sql("m"), MANAGES),
                Map.of("drafts", drafts, "group", groupId, "meeting", meetingId, "now", clock.instant(), "nears", DECISION_NEARS, "most", MOST));
    }
}
