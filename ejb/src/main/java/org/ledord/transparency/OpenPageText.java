package org.ledord.transparency;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A page that all may read, in one language.
 *
 * @param parentId the page above, or null; it may be one that is not public
 * @param html safe to show as it is; null in lists
 * @param correctedAt when its words were last changed after they were let out, or null
 */
public record OpenPageText(long pageId, Long parentId, String slug, String language, String title, String lead, String html, Instant publishedAt, Instant correctedAt,
        String owner, LocalDate reviewedOn) {
}
