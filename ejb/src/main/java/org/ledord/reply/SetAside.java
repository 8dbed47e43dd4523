package org.ledord.reply;

import org.ledord.answer.AnswerKey;
import org.ledord.matter.About;
import org.ledord.matter.Within;

/**
 * Words that are no matter of substance.
 *
 * @param quote the words; empty for all that is left of the answer to this question
 */
public record SetAside(AnswerKey answer, int question, String quote) implements Within {
    @Override
    public About about() {
        return answer.round();
    }
}
