package org.ledord.notice;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * A notice that was sent, how far its letters have come, and who comes.
 *
 * @param number within its group
 * @param startsAt when those who are called meet, in the reform's zone, or null
 * @param sequence how many times it has been changed
 * @param open whether it can still be changed or called off here; the call to a meeting that was planned is changed where that meeting is
 */
public record NoticeRow(int number, String subject, String text, Instant sentAt, String sentBy, LocalDateTime startsAt, LocalDateTime endsAt, String place, int sequence,
        Instant cancelledAt, boolean open, int letters, int sent, int failed, int called, int yes, int maybe, int no) {
    /** How many have said nothing. */
    public int silent() {
        return called - yes - maybe - no;
    }
}
