package org.ledord.reply;

import java.util.List;

/**
 * The points of a round, laid out for replying.
 *
 * @param open whether the one who reads can write replies now
 * @param closed whether the round's last day has passed and it waits to be concluded
 * @param proposal the number of the proposal that the round is about first
 * @param versions its wordings since the round opened, the oldest first: where what was changed can be read; only for who can write
 */
public record ReplyDesk(int number, String title, boolean open, boolean closed, List<PointRow> points, Integer proposal, List<NewVersion> versions) {
    /** A wording of the proposal that came after the round had opened. */
    public record NewVersion(int number, String note) {
    }
}
