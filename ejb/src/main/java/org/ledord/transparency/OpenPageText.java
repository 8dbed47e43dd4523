package org.ledord.transparency;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A page that all may read, in one language.
 *
 * @param parentId the page above, or null; it may be one that is not public
 * @param html safe to show as it is; null in lists
 * @param category what it is about, or null
 * @param place where it is, in words, or empty
 * @param correctedAt when its words were last changed after they were let out, or null
 */
public record OpenPageText(long pageId, Long parentId, String slug, String language, String title, String lead, String html, Instant publishedAt, Instant correctedAt,
        String owner, LocalDate reviewedOn, String category, String place, BigDecimal latitude, BigDecimal longitude) {
    /** Where the place is shown on a map that others keep; empty where it is not on one. The reader goes there by a click, or not at all. */
    public String map() {
        return latitude == null ? "" : "https://www.openstreetmap.org/?mlat=" + latitude + "&mlon=" + longitude + "#map=17/" + latitude + "/" + longitude;
    }
}
