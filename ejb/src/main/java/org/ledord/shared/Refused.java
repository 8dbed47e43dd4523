package org.ledord.shared;

import jakarta.ejb.ApplicationException;

/** The policy says no to an actor who may know that the thing exists. */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String permission) {
        super(permission);
    }
}
