package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;

/** The project lead says what was learnt from a pilot. */
@Stateless
@PermitAll
public class PilotEvaluation {
    @Inject
    private Pilots pilots;

    @Inject
    private Matters matters;

    @Inject
    private Clock clock;

    /** Tells it, once, today. */
    @May("pilot.evaluate")
    public void evaluate(MatterKey key, String learnt) {
        Pilot pilot = pilots.seen(key);
        pilot.evaluate(learnt, pilots.today(key));
        matters.get(pilot.matterId()).becomes(pilot.status().name(), Audience.PUBLIC, clock.instant());
    }
}
