package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;

/** What a pilot is measured by is chosen, values come in, and what happened on the way is noted. */
@Stateless
@PermitAll
public class PilotMeasuring {
    @Inject
    private Pilots pilots;

    @Inject
    private CurrentActor actor;

    /** Chooses one more measure and gives its number. */
    @May("pilot.measure")
    public int add(MatterKey key, NewMeasure command) {
        Pilot pilot = pilots.seen(key);
        Measure measure = new Measure(pilot.id(), pilots.nextMeasure(pilot), command, pilot.startsOn());
        pilots.add(measure);
        return measure.number();
    }

    /**
     * Takes values as somebody typed or pasted them, a row for each, and draws the chart anew. Rows that cannot be taken
     * keep nothing back: the others are kept, and each row is told what became of it.
     */
    @May("pilot.enter")
    public List<PointRow> enter(MatterKey key, int number, String typed) {
        Pilot pilot = pilots.seen(key);
        Measure measure = pilots.measure(pilot, number);
        Map<LocalDate, BigDecimal> there = new HashMap<>();
        pilots.points(measure).forEach(point -> there.put(point.onDate(), point.value()));
        List<PointRow> rows = PointRow.read(typed, pilots.today(key)).stream()
                .map(row -> row.within(pilot.measuredFrom(), pilot.measuredUntil())).map(row -> row.beside(there.get(row.onDate()))).toList();
        rows.stream().filter(row -> row.verdict().good()).filter(row -> row.verdict() != PointRow.Verdict.KNOWN)
                .forEach(row -> pilots.put(measure, row.onDate(), row.value(), actor.personId()));
        pilots.draw(pilot, measure);
        return rows;
    }

    /** Notes what happened on a day; it stands in the charts of the pilot. */
    @May("pilot.measure")
    public void note(MatterKey key, LocalDate day, String label) {
        Pilot pilot = pilots.seen(key);
        pilots.add(new PilotEvent(pilot.id(), day, label));
        pilots.drawAll(pilot);
    }
}
