package org.ledord.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what the portal's own jobs do. */
public final class Waits {
    private static final int PATIENCE_SECONDS = 30;

    private Waits() {
    }

    /** Returns when it is so, or after half a minute. */
    public static void until(Clock clock, BooleanSupplier so) {
        Instant end = clock.instant().plusSeconds(PATIENCE_SECONDS);
        while (!so.getAsBoolean() && clock.instant().isBefore(end)) {
            try {
                new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
