package org.ledord.reading;

/**
 * An answer to a calendar invitation.
 *
 * @param uid      the UID of the event
 * @param attendee the address of the person answering, lower case
 * @param partStat ACCEPTED, DECLINED, TENTATIVE or another value of PARTSTAT
 * @param comment  what the person added, else empty
 */
public record CalendarReply(String uid, String attendee, String partStat, String comment) {
}
