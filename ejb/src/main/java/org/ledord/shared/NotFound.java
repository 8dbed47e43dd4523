package org.ledord.shared;

import jakarta.ejb.ApplicationException;

/** What was asked for does not exist, or must look so to the one who asked. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String what) {
        super(what);
    }
}
