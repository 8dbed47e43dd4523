package org.ledord.reply;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** A point by its round and its number there. */
public record PointKey(MatterKey round, int number) implements Within {
    @Override
    public About about() {
        return round;
    }
}
