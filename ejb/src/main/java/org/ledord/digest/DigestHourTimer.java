package org.ledord.digest;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/**
 * Begins the runs whose hour has come. Every minute, so that an hour is kept in whichever zone and found soon after a start when
 * the portal slept through it; not at the full minute, so that what was being saved at the hour itself is there.
 */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestHourTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private DigestSending sending;

    @Schedule(second = "20", minute = "*", hour = "*", persistent = false)
    void begin() {
        actor.is(new Actor.Job("digest"));
        sending.due().forEach(sending::begin);
    }
}
