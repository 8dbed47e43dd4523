package org.ledord.risk;

import java.util.Set;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/**
 * The units that a proposal concerns.
 *
 * @param units their slugs; none leaves it to the units themselves
 */
public record NameUnits(MatterKey proposal, Set<String> units) implements Within {
    public NameUnits {
        units = units == null ? Set.of() : Set.copyOf(units);
    }

    @Override
    public About about() {
        return proposal;
    }
}
