package org.ledord.reply;

import java.util.List;

/**
 * The points of a round, laid out for replying: the one at hand, and the next ones.
 *
 * @param open whether the one who reads can write replies now
 * @param closed whether the round's last day has passed and it waits to be concluded
 * @param points the next points, of one theme where that was asked for: those without a reply, or those with one
 * @param more whether others come after those
 * @param current the point at hand; null where the round has none
 * @param all how many points there are
 * @param replied how many of them have a reply
 * @param proposal the number of the proposal that the round is about first
 * @param themes those that its points have, the commonest first
 * @param versions the proposal's wordings since the round opened, the oldest first: where what was changed can be read; only for who can write
 * @param templates replies that were kept to be used again, in this reform
 * @param around the points with the numbers around the one at hand
 */
public record ReplyDesk(int number, String title, boolean open, boolean closed, List<PointRow> points, boolean more, PointRow current, int all, int replied,
        Integer proposal, List<String> themes, List<NewVersion> versions, List<Template> templates, List<Mark> around) {
    /** A wording of the proposal that came after the round had opened. */
    public record NewVersion(int number, String note) {
    }

    /** A reply that was kept to be used again. */
    public record Template(int number, String title, String text) {
    }

    /** A point's number, and whether it has a reply. */
    public record Mark(int number, boolean replied) {
    }
}
