package org.ledord.survey;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every minute occasions open and close; every night ballots are mixed. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SurveyTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private SurveyKeeping keeping;

    @Schedule(minute = "*", hour = "*", second = "25", persistent = false)
    void turn() {
        actor.is(new Actor.Job("surveys"));
        keeping.due().forEach(keeping::turn);
    }

    @Schedule(hour = "3", minute = "30", persistent = false)
    void mix() {
        actor.is(new Actor.Job("surveys"));
        keeping.open().forEach(keeping::mix);
    }
}
