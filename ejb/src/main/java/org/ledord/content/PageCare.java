package org.ledord.content;

import java.time.LocalDate;

/**
 * What holds for a page in all its languages: who answers for it, what it is about, where it is.
 *
 * @param reviewedOn when somebody last read through it and found it right; null where nobody has
 * @param category what it is about, or null
 * @param place where it is, in words; empty where it is nowhere
 * @param point the same on the map, as typed ({@link MapPoint}); empty where it is not told
 */
public record PageCare(String owner, LocalDate reviewedOn, PageCategory category, String place, String point) {
}
