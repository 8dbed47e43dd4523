package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.access.Access;
import org.ledord.access.May;
import org.ledord.access.Target;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.pilot.PilotDetails.Head;
import org.ledord.pilot.PilotDetails.Item;
import org.ledord.pilot.PilotDetails.MeasureRow;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;

/** Pilots as the actor may see them. */
@Stateless
@PermitAll
public class PilotQueries {
    /** How many pilots stand on a page. */
    public static final int PAGE = 25;

    @Inject
    private Reads reads;

    @Inject
    private Pilots pilots;

    @Inject
    private PortalTexts texts;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** A page of the reform's pilots, the newest first; only those in this state, or all where it is null. */
    @May("pilot.list")
    public List<PilotRow> list(ReformKey reform, PilotStatus status, int page, Language language) {
        return reads.list(PilotRow.class, """
                select m.number, m.title, m.language, p.status, p.sites, p.starts_on, p.ends_on, p.evaluated_on, qm.number as proposal,
                       (select c.says from measure e join measure_chart c on c.measure_id = e.id and c.language = :language
                         where e.pilot_id = p.id order by e.kind <> 'OUTCOME', e.number limit 1) as says,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today, count(*) over () as total
                  from matter m join pilot p on p.matter_id = m.id join reform r on r.id = m.reform_id
                  left join proposal q on q.id = p.proposal_id left join matter qm on qm.id = q.matter_id
                 where r.slug = :reform and (cast(:status as text) is null or p.status = :status) and\s"""
                + access.scope().sql("m") + " order by p.starts_on desc, m.number desc limit :limit offset :offset",
                Parameters.of("reform", reform.slug(), "status", status == null ? null : status.name(), "language", language.name(),
                        "now", clock.instant(), "limit", PAGE, "offset", (Math.max(1, Math.min(page, 100_000)) - 1) * PAGE));
    }

    /** Everything about one pilot. */
    @May("pilot.list")
    public PilotDetails details(MatterKey key, Language language) {
        Head head = reads.first(Head.class, """
                select p.id as pilot_id, m.id as matter_id, m.reform_id, m.audience, m.group_id, m.unit_id, m.created_at, m.title,
                       m.language, p.status, p.sites, p.streets, p.starts_on, p.ends_on, p.before, p.after, p.learnt, p.evaluated_on,
                       qm.number as proposal, qm.title as proposal_title, q.status as proposal_status,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today
                  from matter m join pilot p on p.matter_id = m.id join reform r on r.id = m.reform_id
                  left join proposal q on q.id = p.proposal_id left join matter qm on qm.id = q.matter_id
                 where r.slug = :reform and m.kind = 'PILOT' and m.number = :number and\s""" + access.scope().sql("m"),
                Parameters.of("reform", key.reform(), "number", key.number(), "now", clock.instant()))
                .orElseThrow(() -> new NotFound(key.toString()));
        List<Item> items = reads.list(Item.class, """
                select i.kind, i.position, null as on_date, i.text from pilot_item i where i.pilot_id = :pilot
                union all
                select 'RISK', m.number, i.due_on, i.measure || ' (' || i.responsible || ')' from risk_item i join risk_assessment a on a.id = i.assessment_id
                  join matter m on m.id = a.matter_id join proposal q on q.matter_id = a.proposal_id join pilot l on l.proposal_id = q.id
                 where l.id = :pilot and a.done_on is not null and i.measure <> '' and i.done_on is null and\s""" + access.scope().sql("m") + """

                union all
                select 'EVENT', 0, e.on_date, e.label from pilot_event e where e.pilot_id = :pilot
                 order by kind, on_date nulls first, position""", Map.of("pilot", head.pilotId()));
        return new PilotDetails(key, head, items, measures(head.pilotId(), language, items), allowed(head));
    }

    /** The pilot that gets one more measure, for whoever may choose it. */
    @May("pilot.measure")
    public Head measured(MatterKey key, Language language) {
        return details(key, language).head();
    }

    /** The measure that values are entered for, for whoever may enter them. */
    @May("pilot.enter")
    public MeasureRow entered(MatterKey key, int measure, Language language) {
        return details(key, language).measures().stream().filter(one -> one.number() == measure).findFirst()
                .orElseThrow(() -> new NotFound("measure " + measure));
    }

    /** A measure's row and one of its points; the point is null where there is none. */
    public record Measured(int number, String name, String definition, String source, String unit, MeasureKind kind,
            Direction direction, BigDecimal target, LocalDate baselineUntil, String says, String large, String small,
            LocalDate onDate, BigDecimal value) {
    }

    private List<MeasureRow> measures(long pilotId, Language language, List<Item> items) {
        List<RunChart.Event> events = items.stream().filter(item -> item.kind().equals("EVENT"))
                .map(item -> new RunChart.Event(item.onDate(), item.text())).toList();
        return reads.list(Measured.class, """
                select m.number, m.name, m.definition, m.source, m.unit, m.kind, m.direction, m.target, m.baseline_until, c.says,
                       c.large, c.small, p.on_date, p.value
                  from measure m left join measure_chart c on c.measure_id = m.id and c.language = :language
                  left join measure_point p on p.measure_id = m.id
                 where m.pilot_id = :pilot order by m.number, p.on_date""", Map.of("pilot", pilotId, "language", language.name()))
                .stream().collect(Collectors.groupingBy(Measured::number, java.util.TreeMap::new, Collectors.toList()))
                .values().stream().map(rows -> measure(rows, events, language)).toList();
    }

    private MeasureRow measure(List<Measured> rows, List<RunChart.Event> events, Language language) {
        Measured one = rows.get(0);
        RunChart chart = new RunChart(new RunChart.Series(one.name(), one.unit(), one.target(), one.baselineUntil(),
                rows.stream().filter(row -> row.onDate() != null).map(row -> new RunChart.Point(row.onDate(), row.value())).toList(),
                events), texts.in(language));
        return new MeasureRow(one.number(), one.name(), one.definition(), one.source(), one.unit(), one.kind(), one.direction(),
                one.target(), one.says(), one.large(), one.small(), chart.rows());
    }

    private Set<String> allowed(Head head) {
        Target target = new Target(head.matterId(), head.reformId(), MatterKind.PILOT, head.audience(), head.groupId(), head.unitId(),
                head.createdAt(), false);
        return access.allowed(target, List.of("pilot.measure", "pilot.enter", "pilot.evaluate"));
    }
}
