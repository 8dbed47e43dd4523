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
import java.util.List;
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
    private String mapLink;
    @Enumerated(EnumType.STRING)
    private PilotResult result;
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
        this.mapLink = command.mapLink();
        items("CHANGE", command.changes());
        items("GOAL", command.goals());
        items("PEOPLE", command.people());
    }

    private void items(String kind, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            items.add(new PilotItem(kind, i + 1, texts.get(i)));
        }
    }

    /**
     * Refuses what is not whole, and days that cannot be true.
     *
     * @param decidedOn the day on which it was decided to try it, or null where nothing was decided
     */
    static void demand(StartPilot command, LocalDate decidedOn, LocalDate today) {
        if (command.balancing() == null || command.balancing().kind() != MeasureKind.BALANCING || command.balancing().namedBy().isEmpty()) {
            throw new RuleViolation("pilot-balancing").at("balancing");
        }
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

    /** Says whether it reached what it was to reach, and what was learnt; told once, and not before it has begun. */
    void evaluate(PilotResult result, String learnt, LocalDate today) {
        demandRunning();
        if (learnt == null || learnt.isBlank()) {
            throw new RuleViolation("pilot-learnt").at("learnt");
        }
        if (result == null) {
            throw new RuleViolation("pilot-result").at("result");
        }
        if (today.isBefore(startsOn)) {
            throw new RuleViolation("pilot-not-begun");
        }
        this.learnt = learnt.strip();
        this.result = result;
        this.evaluatedOn = today;
        this.status = PilotStatus.EVALUATED;
    }

    /** Refuses what can no longer be changed: what was learnt has been told. */
    void demandRunning() {
        if (status != PilotStatus.RUNNING) {
            throw new RuleViolation("pilot-evaluated");
        }
    }

    /** Refuses a day that nothing of the pilot can have happened on. */
    void demandDay(LocalDate day, LocalDate today) {
        if (day == null || day.isAfter(today) || day.isBefore(measuredFrom())) {
            throw new RuleViolation("pilot-day").at("day");
        }
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
