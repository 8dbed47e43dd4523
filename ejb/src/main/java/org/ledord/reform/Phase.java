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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A step on the timeline. */
@Entity
class Phase implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private int number;
    private int position;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Enumerated(EnumType.STRING)
    private PhaseStatus status;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "phase_text", joinColumns = @JoinColumn(name = "phase_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PhaseText> texts;

    protected Phase() {
    }

    Phase(long reformId, Language own, int number, int position, NewPhase asked) {
        this.reformId = reformId;
        this.number = number;
        this.position = position;
        becomes(asked.status(), asked.startsOn(), asked.endsOn());
        this.texts = texts(own, asked);
    }

    /** Says anew what it is, how it stands and when. */
    void change(int seen, Language own, NewPhase next, Set<Language> behind) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        becomes(next.status(), next.startsOn(), next.endsOn());
        Wordings.rewrite(texts, texts(own, next), own, behind);
    }

    private static Map<Language, PhaseText> texts(Language own, NewPhase asked) {
        Words when = new Words(asked.when());
        Words note = new Words(asked.note());
        Words title = new Words(asked.title()).with(own).over(when, note);
        return title.each(in -> new PhaseText(title.get(in), when.get(in), note.get(in)));
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

    @Override
    public int position() {
        return position;
    }

    @Override
    public void stand(int place) {
        this.position = place;
    }
}
