package org.ledord.reply;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** What somebody who answered says was not taken up, in their own words. */
public record MissedPoint(MatterKey round, String words) implements Within {
    /** How long it may be. */
    public static final int LONGEST = 2_000;

    public MissedPoint {
        words = words == null ? "" : words.strip();
    }

    @Override
    public About about() {
        return round;
    }
}
