package org.ledord.reply;

import java.util.List;
import org.ledord.answer.AnswerKey;
import org.ledord.matter.About;
import org.ledord.matter.Within;

/**
 * The points to be cut out of one answer.
 *
 * @param again whether words that are in a point already may stand in one more
 */
public record CutAnswer(AnswerKey answer, List<NewPoint> points, boolean again) implements Within {
    /** Words that are in no point yet. */
    public CutAnswer(AnswerKey answer, List<NewPoint> points) {
        this(answer, points, false);
    }

    @Override
    public About about() {
        return answer.round();
    }
}
