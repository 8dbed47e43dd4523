package org.ledord.opendata;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A date that everybody may put into a calendar.
 *
 * @param what {@code PHASE}, {@code ROUND} (the last day to answer), {@code PROVISIONAL} (the day that a decision must be taken anew),
 *        {@code COMMITMENT} (the day by which a promise is kept) or {@code PILOT}
 * @param stamp when it was last told, for calendars
 */
public record PublicDay(String what, int number, String title, LocalDate day, Instant stamp) {
    String path() {
        return PublicPath.of(what.equals("PROVISIONAL") ? "DECISION" : what, number);
    }
}
