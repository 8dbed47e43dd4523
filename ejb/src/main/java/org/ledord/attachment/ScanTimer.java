package org.ledord.attachment;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every few seconds: whether files wait for the virus scanner. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private ScanRounds rounds;

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void look() {
        actor.is(new Actor.Job("scanner"));
        rounds.round();
    }
}
