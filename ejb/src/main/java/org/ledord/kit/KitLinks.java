package org.ledord.kit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;

/** Lets the holder of the link in a letter tell that their unit was shown the kit, as the manager it was mailed to, while they are. */
@RequestScoped
public class KitLinks {
    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What the link was made for. */
    public record Linked(long personId, long matterId, String reform, MatterKind kind, int number, String title, String unit, LocalDate closesOn, LocalDate shownOn, Integer present, boolean over, boolean manages) {
        KitLink.State state(boolean good) {
            return !good || !manages ? KitLink.State.REVOKED : over ? KitLink.State.OVER : KitLink.State.GOOD;
        }
    }

    /** Checks the token and, where it is good, says who acts from here on. No door stands before it: pages ask it who acts before they may knock. */
    public KitLink enter(String written) {
        Optional<Token> found = tokens.find(written).filter(token -> token.purpose() == Purpose.KIT);
        Optional<Linked> linked = found.flatMap(token -> reads.first(Linked.class, """
                select l.person_id, m.id as matter_id, r.slug as reform, m.kind, m.number, m.title, u.name as unit, d.closes_on, k.shown_on, k.present,
                       m.audience <> 'PUBLIC' or coalesce(d.status = 'CONCLUDED', false) as over,
                       exists (select 1 from %s a where a.person_id = l.person_id and a.unit_id = k.unit_id) as manages
                  from kit_letter l join kit_unit k on k.id = l.kit_unit_id join unit u on u.id = k.unit_id join matter m on m.id = k.matter_id left join round d on d.matter_id = m.id
                  join reform r on r.id = m.reform_id where l.id = :id""".formatted(KitReach.MANAGERS), Map.of("id", token.subjectId(), "now", clock.instant())));
        if (linked.isEmpty()) {
            return KitLink.NONE;
        }
        Linked one = linked.get();
        KitLink.State state = one.state(found.get().good(clock.instant()));
        if (state == KitLink.State.GOOD) {
            actor.is(new Actor.TokenHolder(one.personId(), one.matterId(), Purpose.KIT.name()));
        }
        return new KitLink(state, new MatterKey(one.reform(), one.kind(), one.number()), one.title(), one.unit(), one.closesOn(), one.shownOn(), one.present());
    }
}
