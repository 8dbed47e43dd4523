package org.ledord.pilot;

import org.ledord.shared.Typed;

/**
 * A small trial within a pilot (Deming: plan, do, study, act).
 *
 * @param plan what one will try, and what one believes will come of it
 * @param did what was done; empty as long as nothing was
 * @param studied what was seen
 * @param acted what one does now
 */
public record Cycle(String plan, String did, String studied, String acted) {
    public Cycle {
        plan = Typed.words(plan);
        did = Typed.words(did);
        studied = Typed.words(studied);
        acted = Typed.words(acted);
    }
}
