package org.ledord.notice;

/**
 * Somebody who was called, and what they have said.
 *
 * @param notice the notice's number within its group
 * @param coming null while they have said nothing
 * @param comment what they added in their calendar, may be empty
 */
public record ComingRow(int notice, String name, Coming coming, String comment) {
}
