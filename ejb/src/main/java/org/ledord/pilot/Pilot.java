package org.ledord.pilot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.ledord.shared.RuleViolation;

/** A way of working that is tried for a time, in named places. */
@Entity
class Pilot {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private Long proposalId;
    @Enumerated(EnumType.STRING)
    private PilotStatus status;
    private String sites;
    private String streets;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String before;
    private String after;
    private String learnt;
    private LocalDate evaluatedOn;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "pilot_item", joinColumns = @JoinColumn(name = "pilot_id"))
    private Set<PilotItem> items = new HashSet<>();

    protected Pilot() {
    }

    Pilot(long matterId, Long proposalId, StartPilot command) {
        this.matterId = matterId;
        this.proposalId = proposalId;
        this.status = PilotStatus.RUNNING;
        this.sites = command.sites();
        this.streets = command.streets();
        this.startsOn = command.startsOn();
        this.endsOn = command.endsOn();
        this.before = command.before();
        this.after = command.after();
        this.learnt = "";
        for (int i = 0; i < command.changes().size(); i++) {
            items.add(new PilotItem("CHANGE", i + 1, command.changes().get(i)));
        }
        for (int i = 0; i < command.goals().size(); i++) {
            items.add(new PilotItem("GOAL", i + 1, command.goals().get(i)));
        }
    }

    /**
     * Refuses what is not whole, and days that cannot be true.
     *
     * @param decidedOn the day on which it was decided to try it, or null where nothing was decided
     */
    static void demand(StartPilot command, LocalDate decidedOn, LocalDate today) {
        if (!command.lacks().isEmpty()) {
            throw new RuleViolation("pilot-incomplete");
        }
        if (decidedOn != null && command.startsOn().isBefore(decidedOn)) {
            throw new RuleViolation("pilot-starts-early").at("starts-on");
        }
        if (command.startsOn().isAfter(today.plusYears(1)) || command.startsOn().isBefore(today.minusYears(StartPilot.MOST_YEARS))) {
            throw new RuleViolation("pilot-starts-far", StartPilot.MOST_YEARS).at("starts-on");
        }
    }

    /** Says what was learnt; told once, and not before it has begun. */
    void evaluate(String learnt, LocalDate today) {
        if (status != PilotStatus.RUNNING) {
            throw new RuleViolation("pilot-evaluated");
        }
        if (learnt == null || learnt.isBlank()) {
            throw new RuleViolation("pilot-learnt");
        }
        if (today.isBefore(startsOn)) {
            throw new RuleViolation("pilot-not-begun");
        }
        this.learnt = learnt.strip();
        this.evaluatedOn = today;
        this.status = PilotStatus.EVALUATED;
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    PilotStatus status() {
        return status;
    }

    /** The first day whose value can say how it was before. */
    LocalDate measuredFrom() {
        return startsOn.minusYears(StartPilot.MOST_YEARS);
    }

    /** The last day whose value can have been part of what was learnt; late and corrected values come in until then. */
    LocalDate measuredUntil() {
        return status == PilotStatus.EVALUATED ? evaluatedOn : LocalDate.MAX;
    }

    LocalDate startsOn() {
        return startsOn;
    }
}
