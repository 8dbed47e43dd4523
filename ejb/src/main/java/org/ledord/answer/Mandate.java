package org.ledord.answer;

import java.time.LocalDate;

/**
 * What somebody speaks for an organisation by.
 *
 * @param evidence as it was noted: who appointed them; null where nothing was
 * @param until its last day, or null while it runs
 */
public record Mandate(String evidence, LocalDate from, LocalDate until) {
}
