package org.ledord.content;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A text as it would be read, and what it belongs to: a post with its number, a page with its name and place, or an item of the first page.
 *
 * @param number the post's; null for a page and an item
 * @param item what kind of item; null for a page and a post
 */
public record TextPreview(Integer number, Long pageId, String slug, Long parentId, String owner, LocalDate reviewedOn, PageCategory category, String place, BigDecimal latitude, BigDecimal longitude, FrontKind item,
        FrontFacts facts, TextDetails text) {
}
