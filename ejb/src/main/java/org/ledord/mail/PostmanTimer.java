package org.ledord.mail;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every second or two the postman goes round. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostmanTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private Postman postman;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void round() {
        actor.is(new Actor.Job("postman"));
        postman.round();
    }
}
