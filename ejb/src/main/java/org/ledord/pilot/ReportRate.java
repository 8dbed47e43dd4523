package org.ledord.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.shared.PerMinute;

/**
 * How often a token may be used: sixty times a minute on each node. That many reports of up to five thousand rows are more than any
 * planning system has to tell; a machine that runs wild is held up.
 */
@ApplicationScoped
class ReportRate {
    static final int MOST = 60;

    @Inject
    private Clock clock;

    private final PerMinute<Long> used = new PerMinute<>(MOST);

    /** Counts one use, or says that there were too many in this minute. */
    void demand(long token) {
        if (!used.admits(token, clock.instant())) {
            throw new TooOften();
        }
    }
}
