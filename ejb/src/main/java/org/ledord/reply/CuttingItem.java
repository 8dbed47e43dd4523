package org.ledord.reply;

import java.util.List;
import org.ledord.answer.Channel;
import org.ledord.answer.ReadItem;

/**
 * The answer to one question, laid out for cutting.
 *
 * @param answer the number of the answer that it is part of
 * @param rest what is in no point yet
 * @param proposed how the rest could be cut
 */
public record CuttingItem(int answer, String name, String groupName, String organisation, Channel channel, ReadItem item, List<String> rest,
        List<ProposedPoint> proposed, List<CutPoint> points) {
    /** A point that is cut from it. */
    public record CutPoint(int number, String heading, String quote, String theme, boolean replied) {
    }
}
