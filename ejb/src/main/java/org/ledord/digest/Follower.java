package org.ledord.digest;

import java.time.Instant;
import org.ledord.subscription.Rhythm;

/**
 * Whom a digest is for; person and name are null for somebody who only follows.
 *
 * @param left whether they have ended it, or want no digest any more, since the run began
 * @param since until when they had been told
 * @param until until when they are told now
 */
public record Follower(long recipientId, long subscriptionId, Long personId, String address, String language, String name, Rhythm rhythm,
        boolean left, Instant since, Instant until) {
    /** What is new to them. */
    java.util.List<DigestEvent> untold(java.util.List<DigestEvent> events) {
        return events.stream().filter(event -> event.changedAt().isAfter(since) && !event.changedAt().isAfter(until)).toList();
    }
}
