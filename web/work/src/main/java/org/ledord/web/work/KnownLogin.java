package org.ledord.web.work;

import java.io.Serializable;
import java.time.Instant;
import org.ledord.people.Claim;
import org.ledord.people.Recognition;

/** Who a login was found to be, remembered for a minute in the session. Never what they may do: that is asked on each request. */
record KnownLogin(String issuer, String subject, Recognition who, Instant at) implements Serializable {
    private static final long MINUTE = 60;

    boolean isStill(Claim claim, Instant now) {
        return issuer.equals(claim.issuer()) && subject.equals(claim.subject()) && now.isBefore(at.plusSeconds(MINUTE));
    }
}
