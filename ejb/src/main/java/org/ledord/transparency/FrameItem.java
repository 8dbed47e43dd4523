package org.ledord.transparency;

import java.time.LocalDate;

/**
 * A piece of the reform's frame: a {@code PRINCIPLE}, {@code PART}, {@code GOAL} (of the reform or, with a parent, of a
 * part), {@code PHASE} or {@code GROUP}.
 *
 * @param parent a goal's part by its position, a group's kind
 * @param more a principle's or part's explanation, a phase's note, a group's mandate
 * @param whenWords what stands where a date would, on phases
 */
public record FrameItem(String kind, int position, String parent, String name, String more, String status, LocalDate startsOn,
        LocalDate endsOn, String whenWords, int count, String language) {
}
