package org.ledord.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * One letter to one person, told without its address.
 *
 * @param person and name: null for who only follows by mail
 * @param returnedAt when it came back after the server had taken it, or null
 * @param said what the mail server said last; read it through {@link #problem}, never aloud
 */
public record LetterRow(UUID person, String name, Stream stream, String subject, DeliveryState state, int attempts, Instant createdAt,
        Instant sentAt, Instant returnedAt, Instant nextAttemptAt, String said) {
    /** Why it did not come, or came back; null where nothing went wrong. */
    public DeliveryProblem problem() {
        return DeliveryProblem.of(said);
    }
}
