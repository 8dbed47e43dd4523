package org.ledord.answer;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** An answer by its round and its number there. */
public record AnswerKey(MatterKey round, int number) implements Within {
    @Override
    public About about() {
        return round;
    }
}
