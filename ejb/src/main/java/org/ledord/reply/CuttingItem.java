package org.ledord.reply;

import java.util.List;
import org.ledord.answer.AnswerRow;
import org.ledord.answer.ReadItem;

/**
 * The answer to one question, laid out for cutting.
 *
 * @param rest what is in no point yet
 * @param proposed how the rest could be cut
 */
public record CuttingItem(AnswerRow answer, ReadItem item, List<String> rest, List<ProposedPoint> proposed, List<PointRow> points) {
}
