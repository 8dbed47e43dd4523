package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.Audience;
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
    /** What is written down in a pilot, and shown to everybody where somebody chooses so. */
    private static final Set<String> WRITTEN = Set.of("LOG", "REFLECTION", "CYCLE");

    @Inject
    private Reads reads;

    @Inject
    private Pilots pilots;

    @Inject
    private PortalTexts texts;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** A page of the reform's pilots, the newest first; only those in this state, or all where it is null. */
    @May("pilot.list")
    public List<PilotRow> list(ReformKey reform, PilotStatus status, int page, Language language) {
        return reads.list(PilotRow.class, """
                select m.number, m.title, m.language, p.status, p.sites, p.starts_on, p.ends_on, p.evaluated_on, qm.number as proposal,
                       (select c.says from measure e join measure_chart c on c.measure_id = e.id and c.language = :language and c.kind = 'RUN'
                         where e.pilot_id = p.id order by e.kind <> 'OUTCOME', e.number limit 1) as says,
                       cast(cast(:now as timestamptz) at time zone r.zone as date) as today, count(*) over () as total
                  from matter m join pilot p on p.matter_id = m.id join reform r on r.id = m.reform_id
                  left join proposal q on q.id = p.proposal_id left join matter qm on qm.id = q.matter_id
                 where r.slug = :reform and (cast(:status as text) is null or p.status = :status) and\s"""
                + access.scope().sql("m", MatterKind.PILOT) + " order by p.starts_on desc, m.number desc limit :limit offset :offset",
                Parameters.of("reform", reform.slug(), "status", status == null ? null : status.name(), "language", language.name(),
                        "now", clock.instant(), "limit", PAGE, "offset", (Math.max(1, Math.min(page, 100_000)) - 1) * PAGE));
    }

    /** Everything about one pilot, with charts of this kind; whoever is not of the reform reads of what was written down in it what everybody reads. */
    @May("pilot.list")
    public PilotDetails details(MatterKey key, Chart.Kind kind, Language language) {
        Head head = head(key);
        boolean within = access.policy().mayRead(actor.grants(), head.target(Audience.REFORM));
        List<Item> items = reads.list(Item.class, PilotSql.ITEMS.formatted(access.scope().sql("m")), Map.of("pilot", head.pilotId())).stream()
                .filter(item -> within || item.shown() || !WRITTEN.contains(item.kind())).toList();
        return new PilotDetails(key, head, items, measures(head.pilotId(), kind, language), allowed(head));
    }

    private Head head(MatterKey key) {
        return reads.first(Head.class, PilotSql.HEAD + access.scope().sql("m", MatterKind.PILOT),
                Parameters.of("reform", key.reform(), "number", key.number(), "now", clock.instant())).orElseThrow(() -> new NotFound(key.toString()));
    }

    /** The pilot that gets one more measure, for whoever may choose it. */
    @May("pilot.measure")
    public Head measured(MatterKey key) {
        return head(key);
    }

    /** The pilot in which something is written down, for whoever may write it. */
    @May("pilot.diary")
    public Head written(MatterKey key) {
        return head(key);
    }

    /** What was written in it and tried in it, for whoever chooses what everybody reads. */
    @May("pilot.reveal")
    public PilotDetails told(MatterKey key) {
        Head head = head(key);
        return new PilotDetails(key, head, reads.list(Item.class, PilotSql.ITEMS.formatted(access.scope().sql("m")), Map.of("pilot", head.pilotId())), List.of(), Set.of());
    }

    /** A small trial as it is written, and the revision of its words. */
    public record CycleRow(int number, String plan, String did, String studied, String acted, LocalDate begunOn, int revision) {
    }

    /** One of the pilot's small trials, for whoever may tell what became of it. */
    @May("pilot.diary")
    public CycleRow cycle(MatterKey key, int number) {
        return reads.first(CycleRow.class, "select number, plan, did, studied, acted, begun_on, revision from pilot_cycle where pilot_id = :pilot and number = :number",
                Map.of("pilot", head(key).pilotId(), "number", number)).orElseThrow(() -> new NotFound("cycle " + number));
    }

    /** The measure that values are entered for, for whoever may enter them. */
    @May("pilot.enter")
    public MeasureRow entered(MatterKey key, int measure, Language language) {
        return measures(head(key).pilotId(), Chart.Kind.RUN, language).stream().filter(one -> one.number() == measure).findFirst()
                .orElseThrow(() -> new NotFound("measure " + measure));
    }

    /** An event from whose day a level can be reckoned anew. */
    public record EventRow(long id, LocalDate onDate, String label) {
    }

    /** A measure, and the events from which its level can be reckoned anew. */
    public record Level(String name, List<EventRow> events) {
    }

    /** A measure whose level is to be reckoned anew, for whoever may do that. */
    @May("pilot.measure")
    public Level level(MatterKey key, int measure) {
        Map<String, Object> of = Map.of("pilot", head(key).pilotId(), "number", measure);
        return new Level(reads.first(String.class, "select name from measure where pilot_id = :pilot and number = :number", of).orElseThrow(() -> new NotFound("measure " + measure)),
                reads.list(EventRow.class, """
                        select e.id, e.on_date, e.label from pilot_event e join measure m on m.pilot_id = e.pilot_id and m.number = :number
                         where e.pilot_id = :pilot and e.on_date > m.baseline_until and not exists (select 1 from measure_rebase b where b.measure_id = m.id and b.event_id = e.id)
                         order by e.on_date""", of));
    }

    /** A measure's row and one of its points; the point is null where there is none. */
    public record Measured(int number, String name, String definition, String source, String unit, MeasureKind kind,
            Direction direction, BigDecimal target, LocalDate baselineUntil, String namedBy, String rebased, String says, String large, String small,
            LocalDate onDate, BigDecimal value) {
        List<LocalDate> rebasedOn() {
            return rebased == null ? List.of() : Stream.of(rebased.split(" ")).map(LocalDate::parse).toList();
        }
    }

    private List<MeasureRow> measures(long pilotId, Chart.Kind kind, Language language) {
        return reads.list(Measured.class, """
                select m.number, m.name, m.definition, m.source, m.unit, m.kind, m.direction, m.target, m.baseline_until, m.named_by, c.says,
                       c.large, c.small, p.on_date, p.value,
                       (select string_agg(cast(e.on_date as text), ' ') from measure_rebase b join pilot_event e on e.id = b.event_id where b.measure_id = m.id) as rebased
                  from measure m left join measure_chart c on c.measure_id = m.id and c.language = :language and c.kind = :kind
                  left join measure_point p on p.measure_id = m.id
                 where m.pilot_id = :pilot order by m.kind <> 'OUTCOME', m.number, p.on_date""", Map.of("pilot", pilotId, "language", language.name(), "kind", kind.name()))
                .stream().collect(Collectors.groupingBy(Measured::number, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(rows -> measure(rows, kind, language)).toList();
    }

    private MeasureRow measure(List<Measured> rows, Chart.Kind kind, Language language) {
        Measured one = rows.get(0);
        Chart chart = kind.of(new RunChart.Series(one.name(), one.unit(), one.target(), one.baselineUntil(),
                rows.stream().filter(row -> row.onDate() != null).map(row -> new RunChart.Point(row.onDate(), row.value())).toList(),
                List.of(), one.rebasedOn()), texts.in(language));
        return new MeasureRow(one.number(), one.name(), one.definition(), one.source(), one.unit(), one.kind(), one.direction(),
                one.target(), one.namedBy(), one.says(), one.large(), one.small(), chart.rows());
    }

    private Set<String> allowed(Head head) {
        return access.allowed(head.target(head.audience()), List.of("pilot.measure", "pilot.enter", "pilot.evaluate", "pilot.diary", "pilot.token", "pilot.writers", "pilot.reveal"));
    }
}
