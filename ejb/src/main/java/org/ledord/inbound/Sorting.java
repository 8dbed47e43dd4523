package org.ledord.inbound;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/** Judges stored mails one by one, so that a poisonous one never blocks the next. */
@ApplicationScoped
public class Sorting {
    private static final Logger LOG = Logger.getLogger(Sorting.class);
    /** One alone is quick enough for fewer. */
    private static final int MANY = 5;

    private final Lanes lanes = new Lanes();

    @Inject
    private RawIntake intake;

    @Inject
    private Judging judging;

    @Inject
    private CurrentActor actor;

    /** Begins with the oldest mail again, those that could not be judged before with them. */
    void again() {
        lanes.again();
    }

    /**
     * Judges until nothing waits that nobody has in hand. Several may at the same time.
     *
     * @param help is asked for when there is more than one can judge at once
     * @param goesOn is asked before each mail
     */
    @ActivateRequestContext
    public void all(Runnable help, BooleanSupplier goesOn) {
        actor.is(new Actor.Job("inbound"));
        while (goesOn.getAsBoolean()) {
            Optional<UnjudgedMail> next = lanes.next(intake::waiting);
            if (next.isEmpty()) {
                return;
            }
            try {
                if (lanes.waiting() >= MANY) {
                    help.run();
                }
                judge(next.get().id());
            } finally {
                lanes.done(next.get());
            }
        }
    }

    private void judge(long id) {
        try {
            judging.judge(id);
        } catch (RuleViolation | NotFound | Refused no) {
            actor.is(new Actor.Job("inbound"));
            LOG.infof("Mail %d is held: %s", id, no.getMessage());
            judging.hold(id, "rule.invitation-revoked".equals(no.getMessage()) ? AnswerFiling.LEFT : "round-closed");
        } catch (EJBException | IllegalStateException | IllegalArgumentException poison) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.errorf(poison, "Mail %d could not be judged, reference %s", id, reference);
            actor.is(new Actor.Job("inbound"));
            intake.failed(id, reference);
        }
        actor.is(new Actor.Job("inbound"));
    }
}
