package org.ledord.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/**
 * An answer that this person gave on paper or by telephone, to be entered for them.
 *
 * @param telephone whether it was said by telephone
 * @param receivedOn the day on which it was handed in or said, which decides whether it is late; null for today
 * @param workplace what a meeting of their workplace said, or null where they answered by themselves
 */
public record PaperAnswer(MatterKey round, UUID person, boolean telephone, LocalDate receivedOn, Workplace workplace, List<GivenItem> items) implements Within {
    @Override
    public About about() {
        return round;
    }
}
