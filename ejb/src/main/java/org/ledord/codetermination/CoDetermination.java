package org.ledord.codetermination;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import org.ledord.reform.Jurisdiction;
import org.ledord.shared.RuleViolation;

/** The track of a proposal. It decides which step may follow and when it is closed. */
@Entity
@Table(name = "codetermination")
class CoDetermination {
    /** The most characters of what is told with a step: it stands in a letter. */
    static final int LONGEST_NOTE = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private long proposalId;
    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction;
    @Enumerated(EnumType.STRING)
    private TrackState state;
    private LocalDate begunOn;
    private LocalDate changedOn;
    private LocalDate meetsOn;
    private LocalTime meetsFrom;
    private LocalTime meetsUntil;
    private String place;
    private LocalDate closedOn;
    @Version
    private int revision;

    protected CoDetermination() {
    }

    /**
     * @param matterId its own matter
     * @param proposalId the matter that it is about
     */
    CoDetermination(long matterId, long proposalId, Jurisdiction jurisdiction, LocalDate today) {
        this.matterId = matterId;
        this.proposalId = proposalId;
        this.jurisdiction = jurisdiction;
        this.state = TrackState.BEGUN;
        this.begunOn = today;
        this.changedOn = today;
        this.place = "";
    }

    /**
     * Takes a step.
     *
     * @param stances how each party stands; null for one that has not said
     */
    void take(TakeStep command, Collection<Stance> stances, LocalDate today) {
        if (command.seen() != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        if (command.step() == null) {
            throw new RuleViolation("codetermination-step-missing").at("step");
        }
        if (!command.step().possible(state, jurisdiction)) {
            throw new RuleViolation("codetermination-step").at("step");
        }
        demandDays(command, today);
        if (command.note().isEmpty() && command.step().needsNote()) {
            throw new RuleViolation("codetermination-note-missing").at("note");
        }
        if (command.note().length() > LONGEST_NOTE) {
            throw new RuleViolation("text-too-long", LONGEST_NOTE).at("note");
        }
        this.state = command.step() == TrackStep.END ? ended(stances) : command.step().to();
        this.changedOn = command.on();
        if (command.meets() != null || state == TrackState.CALLED) {
            meets(command.meets(), command.meets() == null ? Sitting.NONE : command.sitting());
        }
        if (!hearing() && meetsOn != null && !meetsOn.isBefore(command.on())) {
            meets(null, Sitting.NONE); // nobody is called to a meeting of what has ended
        }
        this.closedOn = closed() ? command.on() : null;
    }

    private void meets(LocalDate day, Sitting sitting) {
        this.meetsOn = day;
        this.meetsFrom = sitting.from();
        this.meetsUntil = sitting.until();
        this.place = sitting.place();
    }

    private void demandDays(TakeStep command, LocalDate today) {
        LocalDate earliest = state == TrackState.BEGUN ? begunOn.minusYears(1) : changedOn; // what was told before the track was begun is written down afterwards
        if (command.on() == null || command.on().isAfter(today) || command.on().isBefore(earliest)) {
            throw new RuleViolation("codetermination-day").at("on");
        }
        LocalDate meets = command.meets();
        if (meets == null && command.step().needsMeeting() || meets != null && (meets.isBefore(command.on()) || meets.isAfter(command.on().plusYears(1)))) {
            throw new RuleViolation("codetermination-meets").at("meets");
        }
        if (meets == null && !command.sitting().equals(Sitting.NONE)) {
            throw new RuleViolation("codetermination-meets").at("meets");
        }
        command.sitting().demand();
    }

    private static TrackState ended(Collection<Stance> stances) {
        if (stances.contains(null)) {
            throw new RuleViolation("codetermination-stances-missing").at("step");
        }
        return stances.contains(Stance.DISAGREED) ? TrackState.DISAGREED : TrackState.AGREED;
    }

    /** Refuses where no party can say any more how it stands, or not yet. */
    void demandHearing() {
        if (!hearing()) {
            throw new RuleViolation("codetermination-not-hearing");
        }
    }

    private boolean hearing() {
        return state == TrackState.CALLED || state == TrackState.ONGOING || state == TrackState.IN_COOPERATION;
    }

    /** Whether a decision may follow. */
    boolean closed() {
        return TrackStep.finished(state, jurisdiction);
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    TrackState state() {
        return state;
    }

    /** What the parties are called to; its day is null where they are called to none. */
    Call call() {
        return new Call(meetsOn, new Sitting(meetsFrom, meetsUntil, place));
    }

    LocalDate closedOn() {
        return closedOn;
    }

    int revision() {
        return revision;
    }
}
