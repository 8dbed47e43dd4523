package org.ledord.mail;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every second or two somebody looks whether letters are due. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@Lock(LockType.READ)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostmanTimer {
    @Inject
    private Postmen postmen;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void round() {
        postmen.go();
    }

    @PreDestroy
    void end() {
        postmen.end();
    }
}
