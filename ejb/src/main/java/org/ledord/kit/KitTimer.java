package org.ledord.kit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** By day, when a manager may read it: who has not told of a round that closes soon, or of news, is reminded. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KitTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private KitKeeping keeping;

    @Schedule(hour = "8-16", minute = "15", second = "40", timezone = "Europe/Stockholm", persistent = false)
    void remind() {
        actor.is(new Actor.Job("kits"));
        keeping.due().forEach(keeping::remind);
    }
}
