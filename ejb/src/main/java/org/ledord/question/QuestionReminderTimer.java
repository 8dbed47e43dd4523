package org.ledord.question;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;

/** Every ten minutes, so that a reminder comes in the morning of whichever zone. */
@Singleton
@DependsOn({"Migrator", "DemoAtStart"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QuestionReminderTimer {
    @Inject
    private CurrentActor actor;

    @Inject
    private QuestionReminding reminding;

    @Schedule(minute = "*/10", hour = "*", second = "40", persistent = false)
    void remind() {
        actor.is(new Actor.Job("question-reminder"));
        reminding.remindDue();
    }
}
