package org.ledord.reply;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Typed;

/** A reply to be kept under a heading, to be used again in the reform of this round. */
public record NewTemplate(MatterKey round, String title, String text) implements Within {
    /** How long a heading may be. */
    public static final int LONGEST = 80;

    public NewTemplate {
        title = Typed.words(title);
        text = Typed.words(text);
    }

    @Override
    public About about() {
        return round;
    }
}
