package org.ledord.content;

import java.time.Instant;

/** A post in the workspace's list. */
public record PostRow(int number, String title, String language, String lead, String body, String status, Instant createdAt,
        Instant publishedAt, int revision) {
}
