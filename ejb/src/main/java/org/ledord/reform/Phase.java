package org.ledord.reform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.Map;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A step on the timeline. */
@Entity
class Phase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private int position;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    private PhaseStatus status;
    @ElementCollection
    @CollectionTable(name = "phase_text", joinColumns = @JoinColumn(name = "phase_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PhaseText> texts;

    protected Phase() {
    }

    Phase(long reformId, Language own, int position, NewPhase asked) {
        this.reformId = reformId;
        this.position = position;
        becomes(asked.status(), asked.startsOn(), asked.endsOn());
        Words when = new Words(asked.when());
        Words note = new Words(asked.note());
        Words title = new Words(asked.title()).with(own);
        this.texts = title.each(in -> new PhaseText(title.get(in), when.get(in), note.get(in)));
    }

    /** Moves the step. Without a date it is undated, and undated it has no date: a planned one says when. */
    final void becomes(PhaseStatus next, LocalDate starts, LocalDate ends) {
        if (next == PhaseStatus.UNDATED && (starts != null || ends != null)) {
            throw new RuleViolation("phase-undated-with-date");
        }
        if (next != PhaseStatus.UNDATED && starts == null) {
            throw new RuleViolation("phase-without-date");
        }
        if (ends != null && ends.isBefore(starts)) {
            throw new RuleViolation("phase-ends-before-start");
        }
        this.status = next;
        this.startsOn = starts;
        this.endsOn = ends;
    }

    PhaseStatus status() {
        return status;
    }
}
