package org.ledord.question;

import java.time.Instant;

/**
 * A version of an answer that another has taken the place of.
 *
 * @param by who gave it, or null where whoever looks is on neither side
 */
public record EarlierAnswer(int number, String text, String by, Instant at) {
}
