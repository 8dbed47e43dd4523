package org.ledord.transparency;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Keeps the number by which kept pages are renewed cheap to ask for. */
@Singleton
@DependsOn("Migrator")
public class PublicChangeTimer {
    @Inject
    private PublicChanges changes;

    @Schedule(minute = "*/5", hour = "*", second = "50", persistent = false)
    void together() {
        changes.together();
    }
}
