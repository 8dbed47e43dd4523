package org.ledord.meeting;

import java.time.LocalDateTime;

/**
 * A meeting in a list.
 *
 * @param starts in the reform's zone
 * @param ahead whether it has not ended and is held
 * @param open how many action points of it are not done
 */
public record MeetingRow(int number, String title, String language, int groupNumber, String group, LocalDateTime starts, LocalDateTime ends, String place, MeetingStatus status,
        boolean ahead, int open) {
}
