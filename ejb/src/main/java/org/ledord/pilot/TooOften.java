package org.ledord.pilot;

import jakarta.ejb.ApplicationException;

/** A token was used too often; it may be used again in a minute. */
@ApplicationException(rollback = true)
public class TooOften extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooOften() {
        super("too often");
    }
}
