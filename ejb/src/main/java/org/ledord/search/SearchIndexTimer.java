package org.ledord.search;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Every second what can be found is made like what there is. */
@Singleton
@DependsOn("Migrator")
public class SearchIndexTimer {
    private static final Duration LONGEST_REST = Duration.ofSeconds(3);

    @Inject
    private SearchIndex index;

    @Inject
    private Clock clock;

    private Instant resting = Instant.MIN;

    /** What took long rests as long, so that a large portal that is written in all the time does something else too. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void renew() {
        Instant begun = clock.instant();
        if (begun.isBefore(resting)) {
            return;
        }
        index.renew();
        Duration took = Duration.between(begun, clock.instant());
        resting = begun.plus(took).plus(took.compareTo(LONGEST_REST) < 0 ? took : LONGEST_REST);
    }

    /** What counts the changes inside is kept cheap to ask for. */
    @Schedule(minute = "*/5", hour = "*", second = "40", persistent = false)
    void together() {
        index.together();
    }
}
