package org.ledord.decision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.proposal.Outcome;
import org.ledord.shared.RuleViolation;

/** A decision as it was recorded. Only one thing can still happen to it: that a later one takes its place. */
@Entity
class Decision {
    /** Further back lies nothing that is still being reformed; what is typed so is a slip. */
    private static final int MOST_YEARS_BACK = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private Long proposalId;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private String body;
    private String delegation;
    private String registerNumber;
    private String paragraph;
    private String text;
    private String reasons;
    private LocalDate decidedOn;
    private LocalDate provisionalUntil;
    private String evidence;
    private String byDefault;
    private Long settledBy;
    private String overrode;
    private String overrideReason;
    private long recordedBy;
    private Instant recordedAt;
    @ElementCollection
    @CollectionTable(name = "decision_principle", joinColumns = @JoinColumn(name = "decision_id"))
    @Column(name = "principle_id")
    private Set<Long> principles = new HashSet<>();

    protected Decision() {
    }

    Decision(long matterId, Long proposalId, RecordDecision command, Set<Long> principleIds, Gates.Passed passed, long recordedBy, Instant now) {
        this.matterId = matterId;
        this.proposalId = proposalId;
        this.outcome = command.outcome();
        this.body = command.body();
        this.delegation = command.delegation();
        this.registerNumber = command.registerNumber();
        this.paragraph = command.paragraph();
        this.text = command.text();
        this.reasons = command.reasons();
        this.decidedOn = command.decidedOn();
        this.provisionalUntil = command.provisionalUntil();
        this.evidence = command.provisionalUntil() == null ? "" : command.evidence();
        this.byDefault = command.provisionalUntil() == null ? "" : command.byDefault();
        this.overrode = passed.overrode().stream().map(Gate::name).collect(Collectors.joining(","));
        this.overrideReason = overrode.isEmpty() ? "" : command.override();
        this.recordedBy = recordedBy;
        this.recordedAt = now;
        this.principles.addAll(principleIds);
    }

    /**
     * Refuses what may not be recorded: a decision needs its words and its reasons, and lies in the past.
     *
     * @param handedIn the day on which its proposal was handed in, or null where it is about none
     */
    static void demand(RecordDecision command, LocalDate handedIn, LocalDate today) {
        if (!command.lacks().isEmpty()) {
            throw new RuleViolation("decision-incomplete");
        }
        if (command.decidedOn().isAfter(today)) {
            throw new RuleViolation("decision-in-future").at("decided-on");
        }
        if (handedIn != null && command.decidedOn().isBefore(handedIn)) {
            throw new RuleViolation("decision-early").at("decided-on");
        }
        if (command.decidedOn().isBefore(today.minusYears(MOST_YEARS_BACK))) {
            throw new RuleViolation("decision-far", MOST_YEARS_BACK).at("decided-on");
        }
    }

    /** A later decision takes its place. */
    void settledBy(Decision later) {
        if (settledBy != null) {
            throw new RuleViolation("decision-settled-already");
        }
        if (later.decidedOn.isBefore(decidedOn)) {
            throw new RuleViolation("decision-settled-earlier").at("decided-on");
        }
        settledBy = later.id;
    }

    DecisionStatus status() {
        if (settledBy != null) {
            return DecisionStatus.SETTLED;
        }
        return provisionalUntil == null ? DecisionStatus.FINAL : DecisionStatus.PROVISIONAL;
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }
}
