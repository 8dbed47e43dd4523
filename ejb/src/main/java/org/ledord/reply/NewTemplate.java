package org.ledord.reply;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** A reply to be kept under a heading, to be used again in the reform of this round. */
public record NewTemplate(MatterKey round, String title, String text) implements Within {
    /** How long a heading may be. */
    public static final int LONGEST = 80;

    public NewTemplate {
        title = title == null ? "" : title.strip();
        text = text == null ? "" : text.strip();
    }

    @Override
    public About about() {
        return round;
    }
}
