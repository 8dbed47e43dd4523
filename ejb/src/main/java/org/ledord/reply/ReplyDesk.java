package org.ledord.reply;

import java.util.List;

/**
 * The points of a round, laid out for replying.
 *
 * @param open whether the one who reads can write replies now
 * @param closed whether the round's last day has passed and it waits to be concluded
 */
public record ReplyDesk(int number, String title, boolean open, boolean closed, List<PointRow> points) {
}
