package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A matter that another rests on, concerns or led to, and how far it had come.
 *
 * @param version of a proposal that a decision rests on, the version that there was on the day of the decision; else null
 * @param law whose law a co-determination is under; else null
 * @param state where a co-determination ended, or {@code DONE} or {@code DISSENT} of a risk assessment; else null
 * @param day when those ended
 * @param replied of a round, how many of its points have their reply
 * @param points of a round, how many points there are
 */
public record OpenLink(String relation, String kind, int number, String title, String language, Integer version, String law, String state, LocalDate day, int replied, int points) {
    /** What a decision rests on, in the order in which it comes about; of what is no page of its own only how it ended. */
    static final String SQL = """
            select * from (
              select l.relation, l.kind, l.number, l.title, l.language,
                     case when l.relation = 'RESTS_ON' and l.kind = 'PROPOSAL' then coalesce((select max(v.number) from public_proposal_version v where v.matter_id = l.to_id
                       and cast(v.created_at at time zone :zone as date) <= :decided), 1) end as version,
                     cast(null as text) as law, cast(null as text) as state, cast(null as date) as day, cast(coalesce(r.replied, 0) as int) as replied, cast(coalesce(r.points, 0) as int) as points
                from public_link l left join public_round r on r.matter_id = l.to_id where l.from_id = :decision
              union all
              select 'RESTS_ON', 'CODETERMINATION', c.number, p.title, p.language, null, c.jurisdiction, c.state, c.closed_on, 0, 0
                from public_ground g join public_codetermination c on c.matter_id = g.matter_id join public_proposal p on p.matter_id = c.proposal_matter_id where g.decision_matter_id = :decision
              union all
              select 'RESTS_ON', 'RISK', k.number, p.title, p.language, null, null, case when k.dissents > 0 then 'DISSENT' else 'DONE' end, k.done_on, 0, 0
                from public_ground g join public_risk k on k.matter_id = g.matter_id join public_proposal p on p.matter_id = k.proposal_matter_id where g.decision_matter_id = :decision) g
             order by relation, array_position(array['PROPOSAL','ROUND','CODETERMINATION','RISK'], kind), kind, number""";

    /** The key of the words for where it ended, or null. */
    public String stateKey() {
        return state == null ? null : kind.equals("RISK") ? "open.risk." + state : "codetermination.state." + state + "." + law;
    }

    /** The key of what it is called, or null where it goes by its title. */
    public String titleKey() {
        return state == null ? null : kind.equals("RISK") ? "open.risk.title" : "codetermination.title." + law;
    }

    /** The shape of where it ended: half where somebody did not agree. */
    public String shape() {
        return state != null && (state.equals("DISSENT") || state.endsWith("DISAGREED")) ? "half" : "done";
    }
}
