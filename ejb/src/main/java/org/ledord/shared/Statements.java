package org.ledord.shared;

import org.jboss.logging.Logger;

/** Counts the statements that this thread has sent to the database, so that a test can hold each screen to a number; told one by one at TRACE. */
public final class Statements {
    private static final Logger LOG = Logger.getLogger(Statements.class);
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private Statements() {
    }

    /** Starts from nought, at the beginning of a request. */
    public static void reset() {
        COUNT.get()[0] = 0;
    }

    /** How many since the reset. */
    public static int count() {
        return COUNT.get()[0];
    }

    static void one(String sql) {
        COUNT.get()[0]++;
        LOG.tracef("%d: %s", COUNT.get()[0], sql);
    }
}
