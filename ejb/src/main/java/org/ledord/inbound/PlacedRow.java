package org.ledord.inbound;

import java.time.Instant;

/**
 * A mail that has left the holding pen, and where it is.
 *
 * @param state ANSWER, INPUT or SPAM, or whatever else became of it
 * @param at when
 * @param round the round that it is an answer in, or null
 * @param input the number of the question or view that it became, or null
 */
public record PlacedRow(String subject, String state, Instant at, Integer round, String roundTitle, Integer input) {
}
