package org.ledord.transparency;

import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Published minutes of a meeting.
 *
 * @param group the group's name, or null where not everybody may know of it
 * @param starts in the reform's zone
 * @param present how many were there
 * @param among how many the whole list holds
 */
public record OpenMinutes(long matterId, int number, String title, String language, String group, String groupLanguage, LocalDateTime starts, LocalDateTime ends, String place,
        Instant approvedAt, Instant publishedAt, int present, int among) {
}
