package org.ledord.risk;

import java.util.Set;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Typed;
import org.ledord.matter.Within;

/**
 * The units that a proposal concerns.
 *
 * @param units their slugs; none leaves it to the units themselves
 * @param reason why a unit that was named and has not begun is named no more; everybody can read it beside the decision
 */
public record NameUnits(MatterKey proposal, Set<String> units, String reason) implements Within {
    public NameUnits {
        reason = Typed.words(reason);
        units = units == null ? Set.of() : Set.copyOf(units);
    }

    @Override
    public About about() {
        return proposal;
    }
}
