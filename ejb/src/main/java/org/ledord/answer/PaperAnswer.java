package org.ledord.answer;

import java.util.List;
import java.util.UUID;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/** An answer written on paper by this person, to be entered for them. */
public record PaperAnswer(MatterKey round, UUID person, List<GivenItem> items) implements Within {
    @Override
    public About about() {
        return round;
    }
}
