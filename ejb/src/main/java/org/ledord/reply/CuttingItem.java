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
    /** The first of these quotes, shortened, with words that stand in a point already or in another of them; empty where none does. */
    public String twice(List<NewPoint> wanted) {
        return TwiceCut.first(item.text(), points.stream().map(CutPoint::quote).toList(), wanted.stream().map(NewPoint::quote).toList()).map(Cuts::heading).orElse("");
    }

    /** A point that is cut from it. */
    public record CutPoint(int number, String heading, String quote, String theme, boolean replied) {
    }
}
