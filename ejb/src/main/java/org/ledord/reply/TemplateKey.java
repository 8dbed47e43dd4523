package org.ledord.reply;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** A kept reply by its number in the reform of this round. */
public record TemplateKey(MatterKey round, int number) implements Within {
    @Override
    public About about() {
        return round;
    }
}
