package org.ledord.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.GroupSql;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Reads;

/** Lets the holder of the link in a call say whether they come, as the person it was mailed to, until the meeting is over. */
@RequestScoped
public class ComingLinks {
    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What the link was made for. */
    public record Linked(long personId, long matterId, String reform, int number, String subject, LocalDateTime starts, LocalDateTime ends, String place, Coming coming, boolean off,
            boolean over, boolean standing) {
        ComingLink.State state(boolean good) {
            return off ? ComingLink.State.OFF : over ? ComingLink.State.OVER : good && standing ? ComingLink.State.GOOD : ComingLink.State.REVOKED;
        }
    }

    /** Checks the token and, where it is good, says who acts from here on. No door stands before it: pages ask it who acts before they may knock. */
    public ComingLink enter(String written) {
        Optional<Token> found = tokens.find(written).filter(token -> token.purpose() == Purpose.NOTICE);
        Optional<Linked> linked = found.flatMap(token -> reads.first(Linked.class, """
                select z.person_id, m.id as matter_id, r.slug as reform, m.number, n.subject, cast(n.starts_at at time zone r.zone as timestamp) as starts,
                       cast(n.ends_at at time zone r.zone as timestamp) as ends, n.place, z.coming, n.cancelled_at is not null as off, n.ends_at <= cast(:now as timestamptz) as over,
                       exists (select 1 from membership s where s.group_id = g.id and s.person_id = z.person_id and %s) as standing
                  from notice_recipient z join notice n on n.id = z.notice_id join reform_group g on g.id = n.group_id join matter m on m.id = g.matter_id join reform r on r.id = m.reform_id
                 where z.id = :id and n.starts_at is not null""".formatted(GroupSql.runs("s")), Map.of("id", token.subjectId(), "now", clock.instant())));
        if (linked.isEmpty()) {
            return ComingLink.NONE;
        }
        Linked one = linked.get();
        ComingLink.State state = one.state(found.get().good(clock.instant()));
        if (state == ComingLink.State.GOOD) {
            actor.is(new Actor.TokenHolder(one.personId(), one.matterId(), Purpose.NOTICE.name()));
        }
        return new ComingLink(state, new MatterKey(one.reform(), MatterKind.GROUP, one.number()), one.subject(), one.starts(), one.ends(), one.place(), one.coming());
    }
}
