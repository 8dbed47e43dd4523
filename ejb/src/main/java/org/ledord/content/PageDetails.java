package org.ledord.content;

import java.time.Instant;
import java.time.LocalDate;

/** A page's text in one language, as its writer sees it. */
public record PageDetails(String slug, String language, String title, String lead, String body, String html, String owner, LocalDate reviewedOn, PageStatus status,
        Instant publishAt, Instant publishedAt, Instant correctedAt, int revision) {
}
