package org.ledord.reading;

import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * An answer to a calendar invitation.
 *
 * @param uid      the UID of the event
 * @param attendee the address of the person answering, lower case
 * @param partStat ACCEPTED, DECLINED, TENTATIVE or another value of PARTSTAT
 * @param comment  what the person added, else empty
 * @param proposed when they would rather meet (RFC 5546, 3.2.7), or null
 * @param zone     where that is so; null where the calendar names a zone that nobody else knows
 */
public record CalendarReply(String uid, String attendee, String partStat, String comment, LocalDateTime proposed, ZoneId zone) {
}
