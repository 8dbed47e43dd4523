package org.ledord.risk;

import org.ledord.matter.About;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Within;
import org.ledord.shared.Typed;

/**
 * An assessment to be begun.
 *
 * @param changes what changes
 * @param places where
 * @param concerned who is concerned
 */
public record BeginAssessment(MatterKey proposal, String changes, String places, String concerned) implements Within {
    public BeginAssessment {
        changes = Typed.words(changes);
        places = Typed.words(places);
        concerned = Typed.words(concerned);
    }

    @Override
    public About about() {
        return proposal;
    }
}
