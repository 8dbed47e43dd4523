package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.matter.MatterKey;
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
        Long id = reads.first(Long.class, """
                select p.id from matter m join pilot p on p.matter_id = m.id join reform r on r.id = m.reform_id
                 where r.slug = :reform and m.kind = 'PILOT' and m.number = :number and\s""" + access.scope().sql("m"),
                Map.of("reform", key.reform(), "number", key.number())).orElseThrow(() -> new NotFound(key.toString()));
        return database.find(Pilot.class, id);
    }

    Measure measure(Pilot pilot, int number) {
        return database.createQuery("select m from Measure m where m.pilotId = :pilot and m.number = :number", Measure.class)
                .setParameter("pilot", pilot.id()).setParameter("number", number).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("measure " + number));
    }

    int nextMeasure(Pilot pilot) {
        return database.createQuery("select coalesce(max(m.number), 0) + 1 from Measure m where m.pilotId = :pilot", Integer.class)
                .setParameter("pilot", pilot.id()).getSingleResult();
    }

    LocalDate today(MatterKey key) {
        return LocalDate.now(clock.withZone(reforms.zoneOf(key.reformKey())));
    }

    void add(Object kept) {
        database.persist(kept);
        database.flush();
    }

    List<RunChart.Point> points(Measure measure) {
        return reads.list(RunChart.Point.class, "select on_date, value from measure_point where measure_id = :measure order by on_date",
                Map.of("measure", measure.id()));
    }

    /** Keeps the value of a day, in place of what stood there. */
    void put(Measure measure, LocalDate day, BigDecimal value, long by) {
        writes.change("""
                insert into measure_point (measure_id, on_date, value, entered_by, entered_at) values (:measure, :day, :value, :by, :now)
                on conflict (measure_id, on_date) do update set value = excluded.value, entered_by = excluded.entered_by,
                    entered_at = excluded.entered_at""",
                Parameters.of("measure", measure.id(), "day", day, "value", value, "by", by, "now", clock.instant()));
    }

    /** Draws the measure anew in every language, as soon as it has a point. */
    void draw(Pilot pilot, Measure measure) {
        List<RunChart.Point> points = points(measure);
        if (points.isEmpty()) {
            return;
        }
        RunChart.Series series = measure.series(points, database
                .createQuery("select e from PilotEvent e where e.pilotId = :pilot order by e.onDate, e.id", PilotEvent.class)
                .setParameter("pilot", pilot.id()).getResultStream().map(PilotEvent::drawn).toList());
        for (Language language : Language.values()) {
            RunChart chart = new RunChart(series, texts.in(language));
            writes.change("""
                    insert into measure_chart (measure_id, language, says, large, small) values (:measure, :language, :says, :large, :small)
                    on conflict (measure_id, language) do update set says = excluded.says, large = excluded.large, small = excluded.small""",
                    Parameters.of("measure", measure.id(), "language", language.name(), "says", chart.says(), "large", chart.large(),
                            "small", chart.small()));
        }
    }

    /** Draws every measure of the pilot anew. */
    void drawAll(Pilot pilot) {
        database.createQuery("select m from Measure m where m.pilotId = :pilot order by m.number", Measure.class)
                .setParameter("pilot", pilot.id()).getResultList().forEach(measure -> draw(pilot, measure));
    }
}
