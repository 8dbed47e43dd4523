package org.ledord.transparency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A round with its numbers.
 *
 * @param groups the names of the groups that were asked, joined by commas
 * @param among how many the whole list holds
 */
public record OpenRound(long matterId, int number, String title, String language, String intro, String status, boolean named,
        Instant openedAt, LocalDate closesOn, Instant closedAt, Instant concludedAt, Integer proposalNumber, String proposalTitle,
        int invited, int answered, int late, int points, int replied, BigDecimal medianDays, int questions, String groups, int among) {
    /** The median days to a reply as a whole number, or null while there is none. */
    public Integer medianWholeDays() {
        return medianDays == null ? null : medianDays.setScale(0, java.math.RoundingMode.HALF_UP).intValue();
    }

    /** Whether every point has its reply. */
    public boolean full() {
        return points > 0 && points == replied;
    }
}
