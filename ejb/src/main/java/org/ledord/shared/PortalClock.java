package org.ledord.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;

/**
 * The one clock. It tells the machine's time, but for a thread that loads the demo or runs a test, which can be at a
 * moment of its own: so the demo's story happens in its own time and nobody else's clock moves. It ticks in microseconds, as the
 * database keeps them: a moment that was stored and read again is the same.
 */
@ApplicationScoped
public class PortalClock {
    private static final ThreadLocal<Instant> MOMENT = new ThreadLocal<>();
    private static final Clock CLOCK = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            Instant moment = MOMENT.get();
            return (moment != null ? moment : Clock.systemUTC().instant()).truncatedTo(ChronoUnit.MICROS);
        }
    };

    /** The clock that everything asks. */
    @Produces
    public Clock clock() {
        return CLOCK;
    }

    /** Does the work as if it were that moment, on this thread only. */
    public static <T> T at(Instant moment, Callable<T> work) throws Exception {
        Instant before = MOMENT.get();
        MOMENT.set(moment);
        try {
            return work.call();
        } finally {
            if (before == null) {
                MOMENT.remove();
            } else {
                MOMENT.set(before);
            }
        }
    }
}
