package org.ledord.codetermination;

import java.util.Set;
import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;

/**
 * A track to be begun.
 *
 * @param proposal what it is about
 * @param parties the organisations that take part; none stands for all that have a mandate in the reform today
 */
public record BeginTrack(MatterKey proposal, Set<String> parties) implements Within {
    public BeginTrack {
        parties = parties == null ? Set.of() : Set.copyOf(parties);
    }

    @Override
    public About about() {
        return proposal;
    }
}
