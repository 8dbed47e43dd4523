package org.ledord.shared;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each one asks for in a minute, on this node; whoever asked in an earlier minute is forgotten. */
public final class PerMinute<K> {
    private static final int SECONDS = 60;
    private final int most;
    private final Map<K, Used> used = new ConcurrentHashMap<>();

    private record Used(long minute, int times) {
    }

    /** @param most how often in a minute each may ask */
    public PerMinute(int most) {
        this.most = most;
    }

    /** Counts one, and says whether it is not one too many. */
    public boolean admits(K who, Instant now) {
        long minute = now.getEpochSecond() / SECONDS;
        Used after = used.merge(who, new Used(minute, 1), (before, one) -> before.minute() == minute ? new Used(minute, before.times() + 1) : one);
        if (after.times() == 1) {
            used.values().removeIf(old -> old.minute() < minute);
        }
        return after.times() <= most;
    }
}
