package org.ledord.content;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every minute, on the minute: what is to be let out now. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ContentTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private ContentKeeping keeping;

    @Schedule(minute = "*", hour = "*", second = "1", persistent = false)
    void publish() {
        actor.is(new Actor.Job("pages"));
        keeping.due().forEach(keeping::publish);
    }
}
