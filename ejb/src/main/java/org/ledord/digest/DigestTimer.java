package org.ledord.digest;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Goes on with runs that have readers left, also those that broke off before a restart. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private DigestSending sending;

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void compose() {
        actor.is(new Actor.Job("digest"));
        boolean more = true;
        while (more) {
            more = sending.compose();
        }
    }
}
