package org.ledord.shared;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements that this thread has sent to the database, so that a test can hold each screen to a number. */
public final class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    /** Starts from nought, at the beginning of a request. */
    public static void reset() {
        COUNT.get()[0] = 0;
    }

    /** How many since the reset. */
    public static int count() {
        return COUNT.get()[0];
    }

    static void one() {
        COUNT.get()[0]++;
    }

    @Override
    public String inspect(String sql) {
        one();
        return sql;
    }
}
