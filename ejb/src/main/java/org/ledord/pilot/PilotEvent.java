package org.ledord.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;

/** Something that happened on a day and may be a cause: it stands in the charts. */
@Entity
class PilotEvent {
    /** So long that it can stand in a chart. */
    private static final int LONGEST = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long pilotId;
    private LocalDate onDate;
    private String label;

    protected PilotEvent() {
    }

    PilotEvent(long pilotId, LocalDate onDate, String label) {
        if (onDate == null || label == null || label.isBlank() || label.strip().length() > LONGEST) {
            throw new RuleViolation("pilot-event");
        }
        this.pilotId = pilotId;
        this.onDate = onDate;
        this.label = label.strip();
    }

    RunChart.Event drawn() {
        return new RunChart.Event(onDate, label);
    }
}
