package org.ledord.people;

import java.util.List;
import java.util.UUID;
import org.ledord.access.Membership;
import org.ledord.shared.Language;

/**
 * Who a login is. The person's fields are filled only when the login is linked.
 *
 * @param personId for the frame's {@code Actor}; never shown
 * @param name the person's registered name, else the name that the provider gives
 * @param memberships for the frame's {@code Actor}; never shown
 */
public record Recognition(State state, Long personId, UUID publicId, String name, Language language,
        List<Membership> memberships) {
    /** What we know of a login. */
    public enum State {
        /** It is this person's. */ LINKED,
        /** Its address is registered here: a click in that mailbox would link it. */ LINKABLE,
        /** Nobody with its address is registered, or its provider does not vouch for the address. */ UNKNOWN
    }

    static Recognition notLinked(State state, Claim claim) {
        return new Recognition(state, null, null, claim.name(), null, List.of());
    }
}
