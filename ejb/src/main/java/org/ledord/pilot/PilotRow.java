package org.ledord.pilot;

import java.time.LocalDate;

/** A pilot on a list; {@code says} is what its first measure shows, or null while it has none. */
public record PilotRow(int number, String title, String language, PilotStatus status, String sites, LocalDate startsOn,
        LocalDate endsOn, LocalDate evaluatedOn, Integer proposal, String says, LocalDate today, long total) {
    /** Which week of how many it is in, or null where it has no end or does not run now. */
    public int[] week() {
        if (status != PilotStatus.RUNNING || endsOn == null || today.isBefore(startsOn) || today.isAfter(endsOn)) {
            return null;
        }
        return new int[] {(int) (startsOn.until(today, java.time.temporal.ChronoUnit.DAYS) / 7) + 1,
            (int) (startsOn.until(endsOn, java.time.temporal.ChronoUnit.DAYS) / 7) + 1};
    }
}
