package org.ledord.reply;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** A theme that is to be called otherwise; where another has that name already, both become one. Empty takes the theme away from its points. */
public record ThemeChange(MatterKey round, String from, String to) implements Within {
    public ThemeChange {
        from = from == null ? "" : from.strip();
        to = to == null ? "" : to.strip();
    }

    @Override
    public About about() {
        return round;
    }
}
