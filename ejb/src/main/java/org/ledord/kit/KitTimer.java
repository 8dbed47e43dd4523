package org.ledord.kit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** By day, when a manager may read it: whom a round that closes soon waits for is reminded. */
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
        keeping.closing().forEach(keeping::remind);
    }
}
