package org.ledord.inbound;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.AccessTimeout;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every few seconds: whether somebody listens at the mailbox, whether it is time to look into it, and whether something waits to be judged. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@AccessTimeout(0)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InboundTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private Listening listening;

    @Inject
    private MailRounds rounds;

    @Inject
    private Judges judges;

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void look() {
        actor.is(new Actor.Job("inbound"));
        rounds.tick(listening.tend());
    }

    @PreDestroy
    void end() {
        judges.end();
    }
}
