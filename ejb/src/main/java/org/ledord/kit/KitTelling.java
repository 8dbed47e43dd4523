package org.ledord.kit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.Grant;
import org.ledord.access.May;
import org.ledord.access.Role;
import org.ledord.access.Trace;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.people.Units;
import org.ledord.shared.NotFound;
import org.ledord.shared.Parameters;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** A manager tells when their unit was shown a kit and how many were there: through the link in the letter or signed in, of their own unit alone. */
@Stateless
@PermitAll
public class KitTelling {
    @Inject
    private Kits kits;

    @Inject
    private KitReach reach;

    @Inject
    private Units units;

    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What a manager sees of a kit: their own units. */
    @May(value = "kit.own", trace = Trace.READS)
    public List<KitDetails.Line> own(MatterKey of) {
        return KitLines.of(reads, of, clock.instant(), ownUnits(kits.of(of)));
    }

    /** Writes it down through the link. */
    @May("kit.tell")
    public void byLink(MatterKey of, String written, Shown shown) {
        Token token = tokens.find(written).filter(one -> one.purpose() == Purpose.KIT && Long.valueOf(actor.personId()).equals(one.personId())).orElseThrow(() -> new NotFound("kit"));
        Long unit = reads.first(Long.class, "select k.unit_id from kit_letter l join kit_unit k on k.id = l.kit_unit_id where l.id = :id", Map.of("id", token.subjectId())).orElseThrow();
        reach.tell(running(of), unit, shown);
    }

    /**
     * Writes it down for a unit that the actor manages.
     *
     * @param unit its slug
     */
    @May("kit.own")
    public void tell(MatterKey of, String unit, Shown shown) {
        KitSubject held = running(of);
        if (unit == null || !ownUnits(held).contains(unit)) {
            throw new NotFound("unit " + unit);
        }
        reach.tell(held, units.idOf(unit), shown);
    }

    private KitSubject running(MatterKey key) {
        KitSubject subject = kits.of(key);
        if (subject.state() == KitState.OVER) {
            throw new RuleViolation("round-concluded");
        }
        return subject;
    }

    private List<String> ownUnits(KitSubject subject) {
        List<Long> ids = actor.grants().stream().filter(grant -> grant.role() == Role.UNIT_MANAGER && grant.unitId() != null && Long.valueOf(subject.reformId()).equals(grant.reformId()))
                .map(Grant::unitId).distinct().toList();
        return reads.list(String.class, "select slug from unit where id = any(cast(string_to_array(:ids, ',') as bigint[])) order by name", Map.of("ids", Parameters.list(ids)));
    }
}
