package org.ledord.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The last day of a round: inclusive, and counted in the reform's own zone, whoever reads the clock. */
public record Deadline(LocalDate lastDay, ZoneId zone) {
    private static final int TOKEN_DAYS = 7;

    /** Whether the last day is over at this moment. */
    public boolean passed(Instant moment) {
        return LocalDate.ofInstant(moment, zone).isAfter(lastDay);
    }

    /** Whether an answer that may be corrected until that moment, and as long as the round is open, may still be corrected. */
    public boolean corrects(Instant until, Instant now) {
        return !passed(now) || !now.isAfter(until);
    }

    /** The moment when tokens for the round stop working. */
    public Instant tokensExpire() {
        return lastDay.plusDays(TOKEN_DAYS + 1L).atStartOfDay(zone).toInstant();
    }

    /** The last day on which links work. */
    public LocalDate tokensLastDay() {
        return lastDay.plusDays(TOKEN_DAYS);
    }
}
