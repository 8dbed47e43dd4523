package org.ledord.reply;

import java.util.List;

/**
 * The points of a round, laid out for replying.
 *
 * @param open whether the one who reads can write replies now
 */
public record ReplyDesk(int number, String title, boolean open, List<PointRow> points) {
}
