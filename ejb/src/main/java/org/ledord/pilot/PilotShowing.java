package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/**
 * The lead chooses what everybody reads of a pilot's diary and of the small trials in it. Who wrote it is never shown: it is
 * written for those in the reform, and only organisations are named in the open.
 */
@Stateless
@PermitAll
public class PilotShowing {
    @Inject
    private Pilots pilots;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /**
     * Shows those that are chosen and hides the others that stood there; what was written meanwhile stays as it is.
     *
     * @param kind {@code CYCLE} for the small trials; anything else for the diary
     */
    @May("pilot.reveal")
    public void choose(MatterKey key, String kind, Collection<Integer> there, Collection<Integer> chosen) {
        writes.change("""
                update %s set shown_at = case when number = any(cast(string_to_array(:chosen, ',') as int[])) then coalesce(shown_at, :now) end
                 where pilot_id = :pilot and number = any(cast(string_to_array(:there, ',') as int[]))""".formatted("CYCLE".equals(kind) ? "pilot_cycle" : "pilot_entry"),
                Map.of("pilot", pilots.seen(key).id(), "there", Parameters.list(there), "chosen", Parameters.list(chosen), "now", clock.instant()));
    }
}
