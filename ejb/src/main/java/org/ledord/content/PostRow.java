package org.ledord.content;

import java.time.Instant;

/** A post in the workspace. */
public record PostRow(int number, String title, String language, String lead, String body, PostStatus status, Instant createdAt,
        Instant changedAt, Instant publishedAt, int revision) {
}
