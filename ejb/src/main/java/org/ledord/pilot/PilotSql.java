package org.ledord.pilot;

/** The longer statements of {@link PilotQueries}. */
final class PilotSql {
    /** Ends where the scope's condition follows. */
    static final String HEAD = """
            select p.id as pilot_id, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.title,
                   m.language, p.status, p.sites, p.streets, p.map_link, p.starts_on, p.ends_on, p.before, p.after, p.learnt, p.result, p.evaluated_on,
                   qm.number as proposal, qm.title as proposal_title, q.status as proposal_status,
                   cast(cast(:now as timestamptz) at time zone r.zone as date) as today
              from matter m join pilot p on p.matter_id = m.id join reform r on r.id = m.reform_id
              left join proposal q on q.id = p.proposal_id left join matter qm on qm.id = q.matter_id
             where r.slug = :reform and m.kind = 'PILOT' and m.number = :number and\s""";

    /** With the scope's condition on risk assessments; what is written down is shown as far as a page holds it. */
    static final String ITEMS = """
            select i.kind, i.position, cast(null as date) as on_date, i.text, '' as more, false as shown, '' as language from pilot_item i where i.pilot_id = :pilot
            union all
            select 'RISK', m.number, i.due_on, i.measure || ' (' || i.responsible || ')', '', false, '' from risk_item i join risk_assessment a on a.id = i.assessment_id
              join matter m on m.id = a.matter_id join proposal q on q.matter_id = a.proposal_id join pilot l on l.proposal_id = q.id
             where l.id = :pilot and a.done_on is not null and i.measure <> '' and i.done_on is null and %s
            union all
            select 'EVENT', 0, e.on_date, e.label, '', false, '' from pilot_event e where e.pilot_id = :pilot
            union all
            (select y.kind, y.number, y.on_date, y.text, p.name, y.shown_at is not null, y.language
               from pilot_entry y join person p on p.id = y.written_by where y.pilot_id = :pilot and y.withdrawn_at is null order by y.on_date desc, y.number desc limit 100)
            union all
            select 'CYCLE', c.number, c.begun_on, c.plan, c.acted, c.shown_at is not null, '' from pilot_cycle c where c.pilot_id = :pilot
            union all
            select 'DECISION', dm.number, d.decided_on, dm.title, d.outcome, false, '' from decision d join matter dm on dm.id = d.matter_id join pilot l on l.proposal_id = d.proposal_id
             where l.id = :pilot and d.decided_on >= l.evaluated_on and dm.audience = 'PUBLIC'
            union all
            select 'CORRECTION', e.number, x.on_date, x.reason, x.old_value || ' → ' || coalesce(cast(x.new_value as text), '–'), false, ''
              from measure_correction x join measure e on e.id = x.measure_id where e.pilot_id = :pilot
            union all
            select 'LEVEL', e.number, v.on_date, b.cause, v.label, false, '' from measure_rebase b join measure e on e.id = b.measure_id join pilot_event v on v.id = b.event_id
             where e.pilot_id = :pilot
             order by kind, on_date nulls first, position""";

    private PilotSql() {
    }
}
