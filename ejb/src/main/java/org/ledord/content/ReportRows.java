package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.shared.Writes;

/**
 * What a report holds besides what the lead writes: taken once from the public views, so that it can tell no more than the public pages did
 * on that day, and kept as rows, so that it says the same when they say something else.
 */
@ApplicationScoped
class ReportRows {
    private static final String TAKEN = """
            insert into report_row (report_id, position, part, key, title, language, state, words, on_day, value, of_value)
            select :report, row_number() over (order by x.place, x.ordinal), x.part, x.key, x.title, x.language, x.state, coalesce(x.words, ''), x.on_day, x.value, x.of_value from (
              select 1 as place, x.ordinal, 'FIGURE' as part, x.key, '' as title, cast(null as text) as language, '' as state, '' as words, cast(null as date) as on_day, cast(x.value as int) as value,
                     cast(null as int) as of_value from (
                select 1 as ordinal, 'proposals' as key, count(*) as value from public_proposal where reform_id = :reform
                union all select 2, 'implemented', count(*) from public_proposal where reform_id = :reform and status = 'IMPLEMENTED'
                union all select 3, 'rounds', count(*) from public_round where reform_id = :reform
                union all select 4, 'points', coalesce(sum(points), 0) from public_round where reform_id = :reform and status <> 'OPEN'
                union all select 5, 'replied', coalesce(sum(replied), 0) from public_round where reform_id = :reform and status <> 'OPEN'
                union all select 6, 'decisions', count(*) from public_decision where reform_id = :reform
                union all select 7, 'pilots', count(*) from public_pilot where reform_id = :reform
                union all select 8, 'promises', count(*) from public_commitment where reform_id = :reform
                union all select 9, 'kept', count(*) from public_commitment where reform_id = :reform and state = 'KEPT') x
              union all
              select 2, number, 'PROPOSAL', cast(number as text), title, language, status, '', null, null, null from public_proposal where reform_id = :reform
              union all
              select 3, number, 'ROUND', cast(number as text), title, language, status, '', closes_on, case when status = 'OPEN' then null else replied end, case when status = 'OPEN' then null else points end
                from public_round where reform_id = :reform
              union all
              select 4, number, 'DECISION', cast(number as text), title, language, outcome, '', decided_on, null, null from public_decision where reform_id = :reform
              union all
              select 5, p.number, 'PILOT', cast(p.number as text), p.title, p.language, p.status,
                     (select m.name || ': ' || c.says from public_measure m join public_measure_chart c on c.measure_id = m.measure_id and c.kind = 'RUN' and c.language = :language where m.matter_id = p.matter_id
                       order by m.kind <> 'OUTCOME', m.number limit 1), p.starts_on, null, null from public_pilot p where p.reform_id = :reform
              union all
              select 6, s.number, 'SURVEY', cast(s.number as text), s.title, s.language, '', '', max(i.closes_on), cast(count(*) as int), null
                from public_survey s join public_survey_item i on i.survey_id = s.survey_id and i.list = 'OCCASION' where s.reform_id = :reform group by s.number, s.title, s.language
              union all
              select 7, number, 'PROMISE', cast(number as text), title, language, state, '', due_on, null, null from public_commitment where reform_id = :reform) x""";

    @Inject
    private Writes writes;

    void take(Report report) {
        writes.change(TAKEN, Map.of("report", report.id(), "reform", report.reformId(), "language", report.language().name()));
    }
}
