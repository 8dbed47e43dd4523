package org.ledord.reply;

import java.util.List;
import org.ledord.answer.AnswerKey;
import org.ledord.matter.About;
import org.ledord.matter.Within;

/** The points to be cut out of one answer. */
public record CutAnswer(AnswerKey answer, List<NewPoint> points) implements Within {
    @Override
    public About about() {
        return answer.round();
    }
}
