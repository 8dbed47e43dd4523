package org.ledord.access;

import java.util.Set;

/** Who acts at a door. Set by the frame (sign-in filter, token page, inbound mail, timer), never by a page. */
public sealed interface Actor {
    /** The person's internal id, or null where no person acts. */
    default Long personId() {
        return null;
    }

    /** Somebody known through the identity provider; the roles are the provider's global ones ({@code portal-admin}, {@code records-officer}). */
    record SignedIn(Long personId, Set<String> globalRoles) implements Actor {
    }

    /** Somebody who holds a mailed link: may do what the link is for, about its matter, as the person it was mailed to. */
    record TokenHolder(Long personId, long matterId, String purpose) implements Actor {
    }

    /** The sender of a mail, as far as its checks allow: a person and the matter its token names. */
    record Mail(long rawMailId, Long personId, Long matterId) implements Actor {
    }

    /** A job of the portal's own. */
    record Job(String name) implements Actor {
    }

    /** Anybody. */
    record Anonymous() implements Actor {
    }
}
