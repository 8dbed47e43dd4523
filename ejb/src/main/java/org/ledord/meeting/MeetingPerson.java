package org.ledord.meeting;

import java.util.UUID;
import org.ledord.notice.Coming;

/**
 * Somebody of the group.
 *
 * @param member whether they are in it today
 * @param called whether they were called
 * @param coming what they said last, or null
 * @param comment what they added in their calendar, may be empty
 * @param present whether they were there
 * @param reachable whether mail reaches them
 */
public record MeetingPerson(UUID person, String name, boolean member, boolean called, Coming coming, String comment, boolean present, boolean reachable) {
}
