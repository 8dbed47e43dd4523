package org.ledord.meeting;

import java.time.LocalDate;

/**
 * Something that waits in a group and may want a place on its agenda.
 *
 * @param reference {@code F4}, or {@code M3/2} for an action point
 * @param kind PROPOSAL, QUESTION, ROUND, DECISION, COMMITMENT, RISK (whose title is the first of its measures) or ACTION
 * @param status where it stands, in the words of its kind; of an action point the owner
 * @param due the day that matters, or null
 */
public record AgendaOffer(String reference, String kind, String title, String status, LocalDate due) {
}
