package org.ledord.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ledord.proposal.Outcome;

/**
 * A decision on a list, whole enough to be understood there.
 *
 * @param settledBy the number of the decision that took its place, or null
 * @param overrode which of both gates it did not wait for, joined by commas; empty where it waited
 * @param overrides the same as the end of a key, with whether an earlier decision about the proposal rests on it; empty where it waited
 * @param letGo which units were taken from those that assess the risks before, and why, one a line; empty for none
 * @param today what day it is in the reform
 */
public record DecisionRow(int number, String title, String language, DecisionStatus status, Outcome outcome, String body,
        String delegation, String registerNumber, String paragraph, String text, String reasons, LocalDate decidedOn,
        LocalDate provisionalUntil, String evidence, String byDefault, Integer settledBy, Integer proposal,
        String proposalTitle, String overrode, String overrideReason, String overrides, String letGo, LocalDate today, long total) {
    /** Whether it holds for a time only and nobody has settled it yet. */
    public boolean open() {
        return status == DecisionStatus.PROVISIONAL;
    }

    /** Whether its last day has passed without a new decision. */
    public boolean overdue() {
        return open() && provisionalUntil.isBefore(today);
    }

    /** Days until its last day; after it, days since. */
    public long days() {
        return provisionalUntil == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, provisionalUntil));
    }
}
