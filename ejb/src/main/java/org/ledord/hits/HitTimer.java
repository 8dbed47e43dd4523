package org.ledord.hits;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Writes the figures down. */
@Singleton
@DependsOn("Migrator")
public class HitTimer {
    @Inject
    private Hits hits;

    @Schedule(minute = "*", hour = "*", second = "20", persistent = false)
    void write() {
        hits.write();
    }
}
