package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;

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

    /** Tells it, once, today; also that it did not reach what it was to reach. */
    @May("pilot.evaluate")
    public void evaluate(MatterKey key, PilotResult result, String learnt) {
        ClientData.refuse(learnt);
        Pilot pilot = pilots.seen(key);
        pilot.evaluate(result, learnt, pilots.today(key));
        matters.get(pilot.matterId()).becomes(pilot.status().name(), Audience.PUBLIC, clock.instant());
    }
}
