package org.ledord.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Asks all neighbours at once and waits two seconds for them. Remembers the answer for a moment, so that whoever asks
 * often disturbs nobody; one that still has not answered the last question is not asked another.
 */
@ApplicationScoped
class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(1900);

    @Resource(lookup = "java:jboss/ee/concurrency/executor/default")
    private ManagedExecutorService threads;

    @Inject
    private Checks checks;

    @Inject
    private Clock clock;

    private final Map<Neighbour, Future<Boolean>> asked = new EnumMap<>(Neighbour.class);
    private final Map<Neighbour, Seen> seen = new EnumMap<>(Neighbour.class);

    private record Seen(boolean up, Instant until) {
    }

    /** How these are now, or were a moment ago. */
    synchronized List<NeighbourState> look(Collection<Neighbour> neighbours) {
        List<Neighbour> stale = neighbours.stream().filter(one -> !seen.containsKey(one) || !clock.instant().isBefore(seen.get(one).until())).toList();
        stale.forEach(this::ask);
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        stale.forEach(one -> seen.put(one, new Seen(answered(asked.get(one), deadline), clock.instant().plus(FRESH))));
        return neighbours.stream().map(one -> new NeighbourState(one, seen.get(one).up())).toList();
    }

    private void ask(Neighbour neighbour) {
        Future<Boolean> before = asked.get(neighbour);
        if (before == null || before.isDone()) {
            asked.put(neighbour, threads.submit(() -> checks.answers(neighbour)));
        }
    }

    private static boolean answered(Future<Boolean> question, long deadline) {
        try {
            return question.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException silent) {
            return false;
        } catch (ExecutionException broken) {
            LOG.warn("A neighbour could not be asked", broken.getCause());
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
