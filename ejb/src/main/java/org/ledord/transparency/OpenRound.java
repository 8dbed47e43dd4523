package org.ledord.transparency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A round with its numbers.
 *
 * @param groups the names of the groups that were asked, joined by commas
 * @param threshold how many must answer before anything of an anonymous round is shown; null where one answers under one's name
 * @param counted whether an anonymous round has been counted after it closed
 * @param answered of an anonymous round in tenths of those asked, rounded down
 * @param kit whether it has something for workplaces to read
 * @param among how many the whole list holds
 */
public record OpenRound(long matterId, int number, String title, String language, String intro, String status, boolean named,
        Instant openedAt, LocalDate closesOn, Instant closedAt, Instant concludedAt, Integer threshold, boolean counted, Integer proposalNumber, String proposalTitle,
        int invited, int answered, int late, int points, int replied, BigDecimal medianDays, int questions, String groups, boolean kit, int among) {
    /** The median days to a reply as a whole number, or null while there is none. */
    public Integer medianWholeDays() {
        return medianDays == null ? null : medianDays.setScale(0, java.math.RoundingMode.HALF_UP).intValue();
    }

    /** Whether every point has its reply. */
    public boolean full() {
        return points > 0 && points == replied;
    }
}
