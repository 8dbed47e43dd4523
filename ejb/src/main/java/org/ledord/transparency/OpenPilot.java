package org.ledord.transparency;

import java.time.LocalDate;

/** A pilot and what was learnt. */
public record OpenPilot(long matterId, int number, String title, String language, String status, String sites, String streets,
        LocalDate startsOn, LocalDate endsOn, String before, String after, String learnt, LocalDate evaluatedOn,
        Integer proposalNumber, String mapLink, String result) {
    /** Whole weeks from its start to this day, counted from one. */
    public long week(LocalDate today) {
        return java.time.temporal.ChronoUnit.WEEKS.between(startsOn, today) + 1;
    }

    /** Whole weeks from start to end, or null where no end is set. */
    public Long weeks() {
        return endsOn == null ? null : java.time.temporal.ChronoUnit.WEEKS.between(startsOn, endsOn) + 1;
    }
}
