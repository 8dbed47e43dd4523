package org.ledord.inbound;

import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Looks into the mailbox every few seconds and judges what has come. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboundTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private Mailbox mailbox;

    @Inject
    private Sorting sorting;

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void look() {
        actor.is(new Actor.Job("inbound"));
        mailbox.look();
        sorting.all();
    }
}
