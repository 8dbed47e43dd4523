package org.ledord.shared;

/** Counts the statements that this thread has sent to the database, so that a test can hold each screen to a number. */
public final class Statements {
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

    static void one() {
        COUNT.get()[0]++;
    }
}
