package org.ledord.web.answer;

import java.util.List;
import org.ledord.answer.OwnPoint;
import org.ledord.reply.ReplyKind;
import org.ledord.web.frame.Say;

/**
 * A point of one's own and what became of it, in words.
 *
 * @param shape of its status
 * @param became the status in words: what the reply says, or that it waits for one
 * @param version where to read the change, in words, or null
 */
public record PointLine(OwnPoint point, String shape, String became, String version) {
    /** Every point, in order. */
    public static List<PointLine> of(List<OwnPoint> points, Say say) {
        return points.stream().map(point -> new PointLine(point, point.replied() ? shape(ReplyKind.valueOf(point.kind())) : "undated",
                say.get(point.replied() ? "reply.kind." + point.kind() : "open.reply.waiting"),
                point.version() == null ? null : say.of("answer.point.version", point.version(), point.changeLink()).strip())).toList();
    }

    /** The shape of what a reply says became of a point. */
    public static String shape(ReplyKind kind) {
        return switch (kind) {
            case CHANGED -> "done";
            case PARTLY -> "half";
            case NOT_NOW -> "undated";
            case NO -> "no";
            case OUTSIDE -> "open";
        };
    }
}
