package org.ledord.reply;

import java.util.List;

/**
 * What was written in a round, laid out for cutting.
 *
 * @param open whether the one who reads can cut now; whoever handles the round reads it without
 */
public record CuttingDesk(List<CuttingItem> items, boolean open) {
}
