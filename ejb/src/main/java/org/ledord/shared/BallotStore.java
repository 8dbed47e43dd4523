package org.ledord.shared;

import org.jdbi.v3.core.Jdbi;

/**
 * Where ballots lie, by a database role that knows nothing of who has answered. Each statement is a transaction of its own,
 * outside that of the door.
 */
public class BallotStore extends Writes {
    /** For the container's proxies. */
    protected BallotStore() {
    }

    BallotStore(Jdbi jdbi) {
        super(jdbi);
    }
}
