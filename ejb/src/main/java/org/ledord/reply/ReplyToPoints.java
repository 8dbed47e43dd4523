package org.ledord.reply;

import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/**
 * One reply to one or many points.
 *
 * @param points their numbers
 * @param theme all points of this theme that wait are answered too; empty for none
 * @param proposalVersion the version in which the change is, or null
 * @param changeLink where in it, in words; may be empty
 * @param revision the revision of the reply that is rewritten; null where there was none
 */
public record ReplyToPoints(MatterKey round, List<Integer> points, String theme, ReplyKind kind, String text, Integer proposalVersion, String changeLink,
        Integer revision) implements Within {
    public ReplyToPoints {
        points = List.copyOf(points);
        theme = theme == null ? "" : theme.strip();
        text = text == null ? "" : text.strip();
        changeLink = changeLink == null ? "" : changeLink.strip();
    }

    /** One reply to these points alone. */
    public static ReplyToPoints to(MatterKey round, List<Integer> points, ReplyKind kind, String text, Integer proposalVersion, String changeLink, Integer revision) {
        return new ReplyToPoints(round, points, "", kind, text, proposalVersion, changeLink, revision);
    }

    @Override
    public About about() {
        return round;
    }
}
