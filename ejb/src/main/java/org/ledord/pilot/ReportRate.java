package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often a token may be used: sixty times a minute on each node. That many reports of up to five thousand rows are more than any
 * planning system has to tell; a machine that runs wild is held up.
 */
@ApplicationScoped
class ReportRate {
    static final int MOST = 60;
    private static final long MINUTE = 60_000;

    @Inject
    private Clock clock;

    private final Map<Long, Used> used = new ConcurrentHashMap<>();

    private record Used(long minute, int times) {
    }

    /** Counts one use, or says that there were too many in this minute. */
    void demand(long token) {
        long now = clock.millis() / MINUTE;
        Used after = used.merge(token, new Used(now, 1), (before, one) -> before.minute() == now ? new Used(now, before.times() + 1) : one);
        if (after.times() > MOST) {
            throw new TooOften();
        }
        used.values().removeIf(old -> old.minute() < now);
    }
}
