package org.ledord.reply;

import java.util.List;

/**
 * What was written in a round, laid out for cutting: the text at hand, and the next ones that wait.
 *
 * @param left the next texts that wait, so many as fit beside the one at hand
 * @param more whether others wait after those
 * @param current the text at hand; null where none waits and none was asked for
 * @param done how many texts are taken care of
 * @param all how many texts with words of their own there are
 * @param themes those that the round's points have, the commonest first
 * @param open whether the one who reads can cut now; whoever handles the round reads it without
 */
public record CuttingDesk(List<CuttingRow> left, boolean more, CuttingItem current, int done, int all, List<String> themes, boolean open) {
}
