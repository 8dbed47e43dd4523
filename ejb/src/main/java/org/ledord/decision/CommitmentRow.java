package org.ledord.decision;

import java.time.LocalDate;

/** A promise on a list. */
public record CommitmentRow(int number, String title, String language, String madeBy, String text, LocalDate madeOn, LocalDate dueOn,
        CommitmentState state, String outcome, LocalDate settledOn, LocalDate today) {
    /** Whether its day has passed and nobody has told how it went. */
    public boolean overdue() {
        return state == CommitmentState.OPEN && dueOn != null && dueOn.isBefore(today);
    }
}
