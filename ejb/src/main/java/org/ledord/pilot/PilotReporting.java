package org.ledord.pilot;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.ClientData;
import org.ledord.shared.Refused;
import org.ledord.shared.Typed;

/** Machines report values of one pilot with a token of their own; the project lead makes and revokes these. */
@Stateless
@PermitAll
public class PilotReporting {
    /** What a token's holder acts for. Another link about the same pilot opens nothing here. */
    private static final String PURPOSE = "measure";

    @Inject
    private Pilots pilots;

    @Inject
    private ReportTokens tokens;

    @Inject
    private ReportRate rate;

    @Inject
    private CurrentActor actor;

    /** The pilot's tokens, those that are good first. */
    @May(value = "pilot.token", trace = Trace.READS)
    public List<ReportToken> tokens(MatterKey key) {
        return tokens.of(pilots.seen(key));
    }

    /** Makes a token and gives its secret: the only time that anybody sees it. */
    @May("pilot.token")
    public String make(MatterKey key, String name, LocalDate expires) {
        String words = Typed.words(name);
        ClientData.refuse(words);
        return tokens.make(pilots.seen(key), words, expires, pilots.today(key), actor.personId());
    }

    /** Ends a token at once. */
    @May("pilot.token")
    public void revoke(MatterKey key, long id) {
        tokens.revoke(pilots.seen(key), id);
    }

    /**
     * Lets whoever holds this secret act, and tells about which pilot; empty where it is not good. Why it is not, nobody is told.
     *
     * @throws TooOften when it was used too often in the last minute
     */
    @May(value = "pilot.bear", trace = Trace.ROWS_OF_ITS_OWN)
    public Optional<MatterKey> bear(String secret) {
        return tokens.good(secret).map(bearer -> {
            rate.demand(bearer.tokenId());
            tokens.used(bearer);
            actor.is(new Actor.TokenHolder(bearer.personId(), bearer.matterId(), PURPOSE));
            return new MatterKey(bearer.reform(), MatterKind.PILOT, bearer.number());
        });
    }

    /** Takes values, as {@link PilotMeasuring#enter} does. */
    @May("pilot.report")
    public List<PointRow> report(MatterKey key, int measure, String typed, String reason) {
        if (!(actor.get() instanceof Actor.TokenHolder holder) || !PURPOSE.equals(holder.purpose())) {
            throw new Refused("pilot.report");
        }
        ClientData.refuse(typed, reason);
        Pilot pilot = pilots.seen(key);
        return pilots.take(pilot, pilots.measure(pilot, measure), typed, Typed.words(reason), pilots.today(key), actor.personId());
    }
}
