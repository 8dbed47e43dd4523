package org.ledord.content;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A text as it would be read, and what it belongs to: a post with its number, or a page with its name and place.
 *
 * @param number the post's; null for a page
 */
public record TextPreview(Integer number, Long pageId, String slug, Long parentId, String owner, LocalDate reviewedOn, PageCategory category, String place, BigDecimal latitude, BigDecimal longitude, TextDetails text) {
}
