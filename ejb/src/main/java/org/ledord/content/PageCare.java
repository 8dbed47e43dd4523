package org.ledord.content;

import java.time.LocalDate;

/**
 * Who answers for a page, in all its languages.
 *
 * @param reviewedOn when somebody last read through it and found it right; null where nobody has
 */
public record PageCare(String owner, LocalDate reviewedOn) {
}
