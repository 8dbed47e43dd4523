package org.ledord.reply;

import java.util.List;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** What becomes of several short texts at once. */
public record ManyCuts(MatterKey round, List<ManyCut> cuts) implements Within {
    public ManyCuts {
        cuts = List.copyOf(cuts);
    }

    @Override
    public About about() {
        return round;
    }
}
