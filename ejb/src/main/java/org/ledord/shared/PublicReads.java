package org.ledord.shared;

import org.jdbi.v3.core.Jdbi;

/** As {@link Reads}, but its database role may select the {@code public_*} views and nothing else. */
public class PublicReads extends Reads {
    /** For the container's proxies. */
    protected PublicReads() {
    }

    PublicReads(Jdbi jdbi) {
        super(jdbi);
    }
}
