package org.ledord.inbound;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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

    @Inject
    private RawIntake intake;

    @Inject
    private Judging judging;

    @Inject
    private CurrentActor actor;

    /** Judges all that wait. */
    public void all() {
        for (long id : intake.waiting()) {
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
}
