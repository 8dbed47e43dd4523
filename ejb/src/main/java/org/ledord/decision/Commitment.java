package org.ledord.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;

/** A promise made in public: by whom, by when, kept or not. */
@Entity
class Commitment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private String madeBy;
    private String text;
    private LocalDate madeOn;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private CommitmentState state;
    private String outcome;
    private LocalDate settledOn;

    protected Commitment() {
    }

    Commitment(long matterId, MakeCommitment command) {
        this.matterId = matterId;
        this.madeBy = command.madeBy();
        this.text = command.text();
        this.madeOn = command.madeOn();
        this.dueOn = command.dueOn();
        this.state = CommitmentState.OPEN;
        this.outcome = "";
    }

    static void demand(MakeCommitment command, LocalDate today) {
        String missing = command.title().isEmpty() ? "title" : command.text().isEmpty() ? "promise" : command.madeBy().isEmpty() ? "by" : command.madeOn() == null ? "made" : null;
        if (missing != null) {
            throw new RuleViolation("commitment-incomplete").at(missing);
        }
        if (command.madeOn().isAfter(today) || command.dueOn() != null && command.dueOn().isBefore(command.madeOn())) {
            throw new RuleViolation("commitment-dates").at(command.madeOn().isAfter(today) ? "made" : "due");
        }
    }

    /** It was kept or not, and how; told once. */
    void settle(CommitmentState how, String outcome, LocalDate on, LocalDate today) {
        if (state != CommitmentState.OPEN) {
            throw new RuleViolation("commitment-settled-already");
        }
        if (outcome == null || outcome.isBlank()) {
            throw new RuleViolation("commitment-outcome").at("outcome");
        }
        if (on == null || on.isBefore(madeOn) || on.isAfter(today)) {
            throw new RuleViolation("commitment-settled-date");
        }
        this.state = how;
        this.outcome = outcome.strip();
        this.settledOn = on;
    }

    long matterId() {
        return matterId;
    }

    CommitmentState state() {
        return state;
    }
}
