package org.ledord.inbound;

import java.time.Instant;

/**
 * A mail that waits for a person.
 *
 * @param ref how people call it, never its internal id
 * @param guessName whom we asked, or whom the address belongs to; a guess, not a finding
 */
public record HeldRow(String ref, String reform, String reason, String sender, String subject, Instant fetchedAt, String guessName,
        Integer round, String roundTitle, String kept) {
}
