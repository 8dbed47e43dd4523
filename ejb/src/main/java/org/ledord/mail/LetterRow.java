package org.ledord.mail;

import java.time.Instant;

/**
 * One letter to one person, told without its address.
 *
 * @param name null for who only follows by mail
 * @param said what the mail server said last; read it through {@link #problem}, never aloud
 */
public record LetterRow(String name, Stream stream, String subject, DeliveryState state, int attempts, Instant createdAt, Instant sentAt,
        Instant nextAttemptAt, String said) {
    /** Why it did not come, or came back; null where nothing went wrong. */
    public DeliveryProblem problem() {
        return DeliveryProblem.of(said);
    }
}
