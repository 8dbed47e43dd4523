package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** From when on the level of a measure is reckoned anew, and why. */
@ApplicationScoped
class Levels {
    private static final int LONGEST_CAUSE = 500;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** The days from which it is, the earliest first. */
    List<LocalDate> days(Measure measure) {
        return reads.list(LocalDate.class, "select e.on_date from measure_rebase b join pilot_event e on e.id = b.event_id where b.measure_id = :measure order by 1",
                Map.of("measure", measure.id()));
    }

    /** Once for each event: a level that suits better is not found by trying. */
    void rebase(Pilot pilot, Measure measure, Long event, String cause, long by) {
        if (cause.isEmpty() || cause.length() > LONGEST_CAUSE) {
            throw new RuleViolation("level-cause", LONGEST_CAUSE).at("cause");
        }
        LocalDate day = event == null ? null : reads.first(LocalDate.class, "select on_date from pilot_event where id = :event and pilot_id = :pilot",
                Map.of("event", event, "pilot", pilot.id())).orElse(null);
        if (day == null) {
            throw new RuleViolation("level-event").at("event");
        }
        measure.demandAfterBaseline(day);
        if (writes.change("""
                insert into measure_rebase (measure_id, event_id, cause, made_by, made_at) values (:measure, :event, :cause, :by, :now) on conflict do nothing""",
                Parameters.of("measure", measure.id(), "event", event, "cause", cause, "by", by, "now", clock.instant())) == 0) {
            throw new RuleViolation("level-once").at("event");
        }
    }
}
