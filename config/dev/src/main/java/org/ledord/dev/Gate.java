package org.ledord.dev;

/** Lets some pass, and keeps whoever comes next waiting until it is opened. */
final class Gate {

    private static final int ALL = Integer.MAX_VALUE;

    private int free = ALL;
    private int waiting;

    /** Lets so many pass and no more. */
    synchronized void closeAfter(int passing) {
        free = passing;
    }

    /** Lets all pass. */
    synchronized void open() {
        free = ALL;
        notifyAll();
    }

    /** Whether somebody waits. */
    synchronized boolean holdsSomebody() {
        return waiting > 0;
    }

    /** Comes back when one may pass. */
    synchronized void pass() {
        waiting++;
        try {
            while (free == 0) {
                wait();
            }
            if (free != ALL) {
                free--;
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            waiting--;
        }
    }
}
