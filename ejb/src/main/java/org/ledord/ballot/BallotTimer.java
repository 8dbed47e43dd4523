package org.ledord.ballot;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every night ballots are mixed; every minute those of rounds that have closed are counted. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BallotTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private BallotCounting counting;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void mix() {
        actor.is(new Actor.Job("ballots"));
        counting.waiting().forEach(counting::mix);
    }

    @Schedule(minute = "*", hour = "*", second = "40", persistent = false)
    void count() {
        actor.is(new Actor.Job("ballots"));
        counting.waiting().forEach(counting::count);
    }
}
