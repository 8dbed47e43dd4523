package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.reform.Reforms;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** Finds and keeps pilots, their measures, points and charts. */
@ApplicationScoped
class Pilots {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Matters matters;

    @Inject
    private Reforms reforms;

    @Inject
    private Levels levels;

    @Inject
    private Access access;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private PortalTexts texts;

    @Inject
    private Clock clock;

    /** The pilot, when the actor may see it. */
    Pilot seen(MatterKey key) {
        return database.find(Pilot.class, seenId(key));
    }

    /** The same by its internal id alone, for who only looks. */
    long seenId(MatterKey key) {
        return reads.first(Long.class, """
                select p.id from matter m join pilot p on p.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'PILOT' and m.number = :number and\s""" + access.scope().sql("m", MatterKind.PILOT),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
    }

    Measure measure(Pilot pilot, int number) {
        return database.createQuery("select m from Measure m where m.pilotId = :pilot and m.number = :number", Measure.class)
                .setParameter("pilot", pilot.id()).setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("measure " + number));
    }

    /** The pilot of this matter, whoever may see it: the caller knows why the actor has to do with it. */
    Pilot of(MatterKey key) {
        return database.createQuery("select p from Pilot p where p.matterId = :matter", Pilot.class).setParameter("matter", matters.get(key).id())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound(key.toString()));
    }

    /** Two who write take turns, so that what they write is numbered one by one. */
    void lock(Pilot pilot) {
        reads.list(Long.class, "select id from pilot where id = :pilot for update", Map.of("pilot", pilot.id()));
    }

    int nextMeasure(Pilot pilot) {
        return database.createQuery("select coalesce(max(m.number), 0) + 1 from Measure m where m.pilotId = :pilot", Integer.class)
                .setParameter("pilot", pilot.id()).getSingleResult();
    }

    LocalDate today(MatterKey key) {
        return LocalDate.now(clock.withZone(zone(key)));
    }

    ZoneId zone(MatterKey key) {
        return reforms.zoneOf(key.reformKey());
    }

    void add(Object kept) {
        database.persist(kept);
        database.flush();
    }

    List<RunChart.Point> points(Measure measure) {
        return reads.list(RunChart.Point.class, "select on_date, value from measure_point where measure_id = :measure order by on_date",
                Map.of("measure", measure.id()));
    }

    /** What would become of each row. */
    List<PointRow> judged(Pilot pilot, Measure measure, String typed, String reason, LocalDate today) {
        Map<LocalDate, BigDecimal> there = there(measure);
        return PointRow.read(typed, today).stream().map(row -> row.within(pilot.measuredFrom(), pilot.measuredUntil()))
                .map(row -> row.beside(there.get(row.onDate()))).map(row -> row.because(reason)).toList();
    }

    /** Keeps the rows that can be kept, remembers what they changed and why, and draws the charts anew. */
    List<PointRow> take(Pilot pilot, Measure measure, String typed, String reason, LocalDate today, long by) {
        lock(measure);
        Map<LocalDate, BigDecimal> there = there(measure);
        List<PointRow> rows = judged(pilot, measure, typed, reason, today);
        writes.changeEach("""
                insert into measure_correction (measure_id, on_date, old_value, new_value, reason, corrected_by, corrected_at)
                values (:measure, :day, :old, :value, :reason, :by, :now)""",
                rows.stream().filter(PointRow::corrects).map(row -> row(measure, row, by, "old", there.get(row.onDate()), "reason", reason)).toList());
        writes.changeEach("""
                insert into measure_point (measure_id, on_date, value, entered_by, entered_at) values (:measure, :day, :value, :by, :now)
                on conflict (measure_id, on_date) do update set value = excluded.value, entered_by = excluded.entered_by,
                    entered_at = excluded.entered_at""",
                rows.stream().filter(row -> row.verdict() == PointRow.Verdict.TAKEN || row.verdict() == PointRow.Verdict.REPLACES)
                        .map(row -> row(measure, row, by)).toList());
        writes.changeEach("delete from measure_point where measure_id = :measure and on_date = :day",
                rows.stream().filter(row -> row.verdict() == PointRow.Verdict.REMOVES).map(row -> row(measure, row, by)).toList());
        draw(pilot, measure);
        return rows;
    }

    /** Two who enter at once take turns, so that a correction remembers what it corrected. */
    private void lock(Measure measure) {
        reads.list(Long.class, "select id from measure where id = :measure for update", Map.of("measure", measure.id()));
    }

    private Map<LocalDate, BigDecimal> there(Measure measure) {
        Map<LocalDate, BigDecimal> there = new HashMap<>();
        points(measure).forEach(point -> there.put(point.onDate(), point.value()));
        return there;
    }

    private Map<String, Object> row(Measure measure, PointRow row, long by, Object... more) {
        Map<String, Object> parameters = Parameters.of("measure", measure.id(), "day", row.onDate(), "value", row.value(), "by", by, "now", clock.instant());
        for (int i = 0; i < more.length; i += 2) {
            parameters.put(more[i].toString(), more[i + 1]);
        }
        return parameters;
    }

    /** Draws both charts of the measure anew in every language; none where it has no point. */
    void draw(Pilot pilot, Measure measure) {
        RunChart.Series series = measure.series(points(measure), database
                .createQuery("select e from PilotEvent e where e.pilotId = :pilot order by e.onDate, e.id", PilotEvent.class)
                .setParameter("pilot", pilot.id()).getResultStream().map(PilotEvent::drawn).toList(), levels.days(measure));
        writes.change("delete from measure_chart where measure_id = :measure", Map.of("measure", measure.id()));
        if (series.points().isEmpty()) {
            return;
        }
        List<Map<String, Object>> charts = new ArrayList<>();
        for (Language language : Language.values()) {
            for (Chart.Kind kind : Chart.Kind.values()) {
                Chart chart = kind.of(series, texts.in(language));
                charts.add(Parameters.of("measure", measure.id(), "language", language.name(), "kind", kind.name(), "says", chart.says(), "large", chart.large(), "small", chart.small()));
            }
        }
        writes.changeEach("insert into measure_chart (measure_id, language, kind, says, large, small) values (:measure, :language, :kind, :says, :large, :small)", charts);
    }

    /** Draws every measure of the pilot anew. */
    void drawAll(Pilot pilot) {
        database.createQuery("select m from Measure m where m.pilotId = :pilot order by m.number", Measure.class)
                .setParameter("pilot", pilot.id()).getResultList().forEach(measure -> draw(pilot, measure));
    }
}
