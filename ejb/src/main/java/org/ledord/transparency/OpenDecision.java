package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A decision; when it is provisional, until when and what will settle it.
 *
 * @param overrides the same as the end of a key, with whether an earlier decision about the proposal rests on it; empty where it waited
 * @param letGo which units were taken from those that assess the risks before, and why, one a line; empty for none
 * @param principles numbers and names, joined by commas; null when it names none
 * @param among how many the whole list holds
 */
public record OpenDecision(long matterId, int number, String title, String language, String outcome, String body, String delegation,
        String registerNumber, String paragraph, String text, String reasons, LocalDate decidedOn, LocalDate provisionalUntil,
        String evidence, String byDefault, String overrode, String overrideReason, String overrides, String letGo, Integer proposalNumber, Integer settledBy, String principles, int among) {
    /** Whether it holds only until a date and nothing has settled it. */
    public boolean provisional() {
        return provisionalUntil != null && settledBy == null;
    }

    /** Whether that date has passed. */
    public boolean overdue(LocalDate today) {
        return provisional() && provisionalUntil.isBefore(today);
    }

    /** Days left, or days past when negative. */
    public long daysLeft(LocalDate today) {
        return java.time.temporal.ChronoUnit.DAYS.between(today, provisionalUntil);
    }
}
