package org.ledord.answer;

import java.util.List;
import java.util.UUID;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/**
 * An answer that this person gave on paper or by telephone, to be entered for them.
 *
 * @param telephone whether it was said by telephone
 * @param workplace what a meeting of their workplace said, or null where they answered by themselves
 */
public record PaperAnswer(MatterKey round, UUID person, boolean telephone, Workplace workplace, List<GivenItem> items) implements Within {
    @Override
    public About about() {
        return round;
    }
}
