package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.Typed;

/** What a pilot is measured by is chosen, values come in, and what happened on the way is noted. */
@Stateless
@PermitAll
public class PilotMeasuring {
    @Inject
    private Pilots pilots;

    @Inject
    private Levels levels;

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

    /** Says of each row what would become of it; keeps nothing. */
    @May(value = "pilot.enter", trace = Trace.READS)
    public List<PointRow> look(MatterKey key, int number, String typed, String reason) {
        Pilot pilot = pilots.seen(key);
        return pilots.judged(pilot, pilots.measure(pilot, number), typed, Typed.words(reason), pilots.today(key));
    }

    /**
     * Takes values as somebody typed or pasted them, a row for each, and draws the charts anew. Rows that cannot be taken
     * keep nothing back: the others are kept, and each row is told what became of it. The same rows may be entered as often as one
     * likes.
     *
     * @param reason why values that stand are changed or taken away; without one they are not
     */
    @May("pilot.enter")
    public List<PointRow> enter(MatterKey key, int number, String typed, String reason) {
        ClientData.refuse(typed, reason);
        Pilot pilot = pilots.seen(key);
        return pilots.take(pilot, pilots.measure(pilot, number), typed, Typed.words(reason), pilots.today(key), actor.personId());
    }

    /** Notes what happened on a day; it stands in the charts of the pilot. */
    @May("pilot.measure")
    public void note(MatterKey key, LocalDate day, String label) {
        Pilot pilot = pilots.seen(key);
        pilots.add(new PilotEvent(pilot.id(), day, label));
        pilots.drawAll(pilot);
    }

    /**
     * Reckons the level of a measure anew from the day of an event on. What came before keeps its own.
     *
     * @param event the event's internal place among the pilot's, see {@link PilotQueries#level}
     * @param cause why, in words that stand with the measure
     */
    @May("pilot.measure")
    public void rebase(MatterKey key, int number, Long event, String cause) {
        String why = Typed.words(cause);
        ClientData.refuse(why);
        Pilot pilot = pilots.seen(key);
        Measure measure = pilots.measure(pilot, number);
        levels.rebase(pilot, measure, event, why, actor.personId());
        pilots.draw(pilot, measure);
    }
}
