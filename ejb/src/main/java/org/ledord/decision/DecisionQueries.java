package org.ledord.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.decision.DecisionDetails.Link;
import org.ledord.decision.DecisionForm.Item;
import org.ledord.matter.MatterKey;
import org.ledord.matter.ReformKey;
import org.ledord.proposal.ProposalStep;
import org.ledord.risk.SignedAssessments;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Decisions and commitments as the actor may see them. */
@Stateless
@PermitAll
public class DecisionQueries {
    /** How many decisions stand on a page. */
    public static final int PAGE = 25;
    private static final String ROW = """
            select m.number, m.title, m.language, m.status, d.outcome, d.body, d.delegation, d.register_number, d.paragraph, d.text,
                   d.reasons, d.decided_on, d.provisional_until, d.evidence, d.by_default, d.overrode, d.override_reason, b.overrides, b.let_go, sm.number as settled_by,
                   pm.number as proposal, pm.title as proposal_title, count(*) over () as total,
                   cast(cast(:now as timestamptz) at time zone r.zone as date) as today
              from matter m join decision d on d.matter_id = m.id join decision_beside b on b.decision_id = d.id join reform r on r.id = m.reform_id
              left join decision s on s.id = d.settled_by left join matter sm on sm.id = s.matter_id
              left join proposal p on p.id = d.proposal_id left join matter pm on pm.id = p.matter_id
            """;

    /** Principles, and matters; of a co-determination or risk assessment that the actor may not open, how it ended. */
    private static final String LINKS = """
            select * from (
              select 'PRINCIPLE' as relation, null as kind, pr.number,
                     (select t.name from principle_text t where t.principle_id = pr.id
                       order by t.language = :language desc, t.language = r.language desc, t.language limit 1) as title, cast(null as int) as version,
                     cast(null as text) as law, cast(null as text) as state, cast(null as date) as day, 0 as replied, 0 as points, false as seen
                from matter d join reform r on r.id = d.reform_id join decision e on e.matter_id = d.id
                join decision_principle x on x.decision_id = e.id join principle pr on pr.id = x.principle_id
               where r.slug = :reform and d.kind = 'DECISION' and d.number = :number
              union all
              select l.relation, m.kind, m.number, m.title,
                     case when l.relation = 'RESTS_ON' and m.kind = 'PROPOSAL' then coalesce((select max(v.number) from proposal_version v join proposal p on p.id = v.proposal_id
                       where p.matter_id = m.id and cast(v.created_at at time zone r.zone as date) <= e.decided_on), 1) end,
                     t.jurisdiction, coalesce(t.state, case when k.id is null then null when exists (select 1 from risk_signature s where s.assessment_id = k.id and s.dissents) then 'DISSENT' else 'DONE' end),
                     coalesce(t.closed_on, k.done_on), coalesce(y.replied, 0), coalesce(y.points, 0), %1$s
                from matter d join reform r on r.id = d.reform_id join decision e on e.matter_id = d.id join matter_link l on l.from_id = d.id join matter m on m.id = l.to_id
                left join codetermination t on t.matter_id = m.id left join risk_assessment k on k.matter_id = m.id
                left join round o on o.matter_id = m.id left join round_tally y on y.round_id = o.id
               where r.slug = :reform and d.kind = 'DECISION' and d.number = :number and (m.kind in ('CODETERMINATION', 'RISK') or %1$s)) links
             order by relation, array_position(array['PROPOSAL','ROUND','CODETERMINATION','RISK'], kind), kind, number""";

    private static final String CHOSEN = "(select pm.id from matter pm where pm.reform_id = r.id and pm.kind = 'PROPOSAL' and pm.number = cast(:proposal as int))";
    private static final String UNUSED = "not exists (select 1 from matter_link l join matter d on d.id = l.from_id and d.kind = 'DECISION' where l.to_id = t.matter_id"
            + " and l.relation = 'RESTS_ON')";

    @Inject
    private Reads reads;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * A page of the reform's decisions, the newest first.
     *
     * @param status only those in this state, or null for all
     */
    @May("decision.list")
    public List<DecisionRow> list(ReformKey reform, DecisionStatus status, int page) {
        Map<String, Object> parameters = parameters(reform);
        parameters.put("status", status == null ? null : status.name());
        parameters.put("limit", PAGE);
        parameters.put("offset", (Math.max(1, Math.min(page, 100_000)) - 1) * PAGE);
        return reads.list(DecisionRow.class, ROW + """
                 where r.slug = :reform and (cast(:status as text) is null or m.status = :status) and\s"""
                + access.scope().sql("m") + " order by d.decided_on desc, m.number desc limit :limit offset :offset", parameters);
    }

    /** One decision with what it rests on. */
    @May("decision.list")
    public DecisionDetails details(MatterKey key, Language language) {
        Map<String, Object> parameters = parameters(key.reformKey());
        parameters.put("number", key.number());
        DecisionRow row = reads.first(DecisionRow.class, ROW + " where r.slug = :reform and m.kind = 'DECISION' and m.number = :number and "
                + access.scope().sql("m"), parameters).orElseThrow(() -> new NotFound(key.toString()));
        parameters.put("language", language.name());
        return new DecisionDetails(key, row, reads.list(Link.class, LINKS.formatted(access.scope().sql("m")), parameters));
    }

    /**
     * What to choose among when a decision is recorded.
     *
     * @param proposal the proposal that the form is opened for, or null
     */
    @May("decision.record")
    public DecisionForm form(ReformKey reform, Integer proposal, Language language) {
        Map<String, Object> parameters = parameters(reform);
        parameters.put("proposal", proposal);
        parameters.put("language", language.name());
        List<Item> items = reads.list(Item.class, """
                select 'PROPOSAL' as list, m.kind, m.number, m.title, '' as explanation, p.status, p.outcome
                  from matter m join proposal p on p.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and p.status in ('ANSWERED', 'IN_PILOT', 'DECIDED') and not exists (""" + Decisions.ASKED.formatted("m.id") + ") and " + access.scope().sql("m") + """

                union all
                select 'PRINCIPLE', null, pr.number, t.name, t.explanation, null, null
                  from principle pr join reform r on r.id = pr.reform_id
                  left join lateral (select t.name, t.explanation from principle_text t where t.principle_id = pr.id
                              order by t.language = :language desc, t.language = r.language desc, t.language limit 1) t on true
                 where r.slug = :reform and pr.retired_on is null
                union all
                select 'WAITING', m.kind, m.number, m.title, '', m.status, d.outcome
                  from decision d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id
                  left join proposal dp on dp.id = d.proposal_id left join matter dm on dm.id = dp.matter_id
                 where r.slug = :reform and d.settled_by is null and (d.provisional_until is not null or dm.number = cast(:proposal as int))
                   and not exists (select 1 from decision o join proposal p on p.id = o.proposal_id join matter pm on pm.id = p.matter_id
                        where pm.reform_id = r.id and pm.number = cast(:proposal as int) and o.provisional_until is not null and o.settled_by is null)
                union all
                select 'EVIDENCE', m.kind, m.number, m.title, '', m.status, null
                  from matter m join reform r on r.id = m.reform_id
                  left join round d on d.matter_id = m.id left join pilot l on l.matter_id = m.id
                  left join decision e on e.matter_id = m.id
                  join proposal p on p.id = coalesce(d.proposal_id, l.proposal_id, e.proposal_id)
                  join matter pm on pm.id = p.matter_id
                 where r.slug = :reform and pm.number = cast(:proposal as int) and\s""" + access.scope().sql("m") + """

                union all
                select 'GATE', null, 1, 'CODETERMINATION', '', case when exists (select 1 from codetermination t join matter pm on pm.id = t.proposal_id
                         where pm.reform_id = r.id and pm.number = cast(:proposal as int) and t.closed_on is not null and %1$s) then 'DONE'
                         when 'CODETERMINATION' in (%3$s) then 'ANEW' else 'OPEN' end, null
                  from reform r where r.slug = :reform and r.needs_codetermination
                union all
                select 'GATE', null, 2, 'RISK', coalesce(c.lacking, ''), case when c.units > 0 and c.lacking is null then 'DONE' when 'RISK' in (%3$s) then 'ANEW' else 'OPEN' end, null
                  from reform r cross join lateral (select count(*) as units, string_agg(c.name, ', ') filter (where c.done is null) as lacking
                        from (%2$s) c) c
                 where r.slug = :reform and r.needs_risk_assessment
                 order by list, kind, number""".formatted(UNUSED, SignedAssessments.concerned(CHOSEN, "cast(cast(:now as timestamptz) at time zone r.zone as date)"),
                Gates.RESTED.formatted(CHOSEN)), parameters);
        return new DecisionForm(of(items, "PROPOSAL").stream().filter(item -> ProposalStep.DECIDE.possible(
                org.ledord.proposal.ProposalStatus.valueOf(item.status()), item.outcome())).toList(),
                of(items, "PRINCIPLE"), of(items, "WAITING"), of(items, "EVIDENCE"), of(items, "GATE"));
    }

    /** The reform's promises, those that are still open first. */
    @May("decision.list")
    public List<CommitmentRow> commitments(ReformKey reform) {
        return reads.list(CommitmentRow.class, """
                select m.number, m.title, m.language, c.made_by, c.text, c.made_on, c.due_on, c.state, c.outcome, c.settled_on,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today
                  from matter m join commitment c on c.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and\s""" + access.scope().sql("m")
                + " order by c.state = 'OPEN' desc, c.due_on nulls last, m.number", parameters(reform));
    }

    private static List<Item> of(List<Item> items, String list) {
        return items.stream().filter(item -> item.list().equals(list)).toList();
    }

    private Map<String, Object> parameters(ReformKey reform) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("reform", reform.slug());
        parameters.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        return parameters;
    }
}
