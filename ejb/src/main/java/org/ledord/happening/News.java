package org.ledord.happening;

import java.time.Instant;
import java.util.List;

/**
 * What has happened, the newest first.
 *
 * @param since when the reader was last here, before this visit; null where they never were, or where it was not asked
 * @param total how much has happened in all, of which the items are a part
 */
public record News(Instant since, List<Happening> items, long total) {
    /** How many are told at once. */
    public static final int PAGE = 25;
}
