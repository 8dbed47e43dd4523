package org.ledord.content;

import java.time.LocalDate;

/**
 * What a page says in one language, with simple marks ({@link Marks}), and who answers for the page.
 *
 * @param reviewedOn when somebody last read through it and found it right; null where nobody has
 */
public record PageWords(String title, String lead, String body, String owner, LocalDate reviewedOn) {
}
