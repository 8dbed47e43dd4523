package org.ledord.content;

import java.time.Instant;

/**
 * A page's or a post's text in one language, as its writer sees it.
 *
 * @param reason why it was withdrawn, where it was
 */
public record TextDetails(long id, String language, String title, String lead, String body, String html, TextStatus status, Instant publishAt, Instant publishedAt,
        Instant correctedAt, Instant changedAt, String reason, int revision) {
}
