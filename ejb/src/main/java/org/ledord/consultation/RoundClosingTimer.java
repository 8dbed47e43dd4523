package org.ledord.consultation;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every minute, so that a round closes at its midnight in whichever zone. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundClosingTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private RoundKeeping rounds;

    @Schedule(minute = "*", hour = "*", second = "10", persistent = false)
    void close() {
        actor.is(new Actor.Job("round-closing"));
        rounds.closeDue();
    }
}
