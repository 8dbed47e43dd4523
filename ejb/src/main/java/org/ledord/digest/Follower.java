package org.ledord.digest;

/** Whom a digest is for; person and name are null for somebody who only follows. */
public record Follower(long recipientId, long subscriptionId, Long personId, String address, String language, String name) {
}
