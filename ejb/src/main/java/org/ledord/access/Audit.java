package org.ledord.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jboss.logging.MDC;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Parameters;
import org.ledord.shared.Writes;

/**
 * Writes down what was done: who by kind and id, or which job, what, to which matter, when, and the reference of the request.
 * Never content, and nothing personal beyond the person's id; never what was read. In the transaction of the deed, so that
 * what was rolled back was not done.
 */
@ApplicationScoped
public class Audit {
    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Notes that the current actor has done this to the matter. */
    public void note(String action, MatterKey matter) {
        note(action, matter, matter.reform());
    }

    /** As above; about the reform as a whole where the matter is null, about none where both are. */
    public void note(String action, MatterKey matter, String reform) {
        Actor who = actor.get();
        Object reference = MDC.get("ref");
        writes.change("""
                insert into audit_event (at, actor, person_id, job, action, matter_id, detail, reference)
                values (:at, :actor, :person, :job, :action, (select m.id from matter m join reform r on r.id = m.reform_id
                         where r.slug = :reform and m.kind = :kind and m.number = cast(:number as int)), :reform, :reference)""",
                Parameters.of("at", clock.instant(), "actor", kind(who), "person", who.personId(), "job", who instanceof Actor.Job job ? job.name() : null,
                        "action", action, "reform", reform, "kind", matter == null ? null : matter.kind().name(),
                        "number", matter == null ? null : matter.number(), "reference", reference == null ? null : reference.toString()));
    }

    private static String kind(Actor actor) {
        if (actor instanceof Actor.SignedIn) {
            return "SIGNED_IN";
        }
        if (actor instanceof Actor.TokenHolder) {
            return "TOKEN";
        }
        if (actor instanceof Actor.Mail) {
            return "MAIL";
        }
        return actor instanceof Actor.Job ? "SYSTEM" : "ANONYMOUS";
    }
}
