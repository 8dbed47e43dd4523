package org.ledord.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.consultation.RoundStatus;
import org.ledord.group.Memberships;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Lets the holder of a mailed link act as the person it was mailed to, when the link is good at this moment. */
@RequestScoped
public class AnswerLinks {
    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Checks the token and, where it is good, says who acts from here on. No door stands before it: pages ask it who acts before they may knock. */
    public AnswerLink enter(String written, Purpose purpose) {
        Optional<Token> found = tokens.find(written).filter(token -> token.purpose() == purpose && token.invitationId() != null);
        if (found.isEmpty()) {
            return new AnswerLink(LinkState.UNKNOWN, null, null);
        }
        Token token = found.get();
        Linked linked = reads.first(Linked.class, """
                select i.person_id, i.state = 'REVOKED' as revoked, m.id as matter_id, r.slug as reform, m.number, m.title, d.status,
                       not %s as gone
                  from invitation i join round d on d.id = i.round_id join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id
                  join membership s on s.id = i.membership_id
                 where i.id = :invitation""".formatted(Memberships.standing("s")), Map.of("invitation", token.invitationId(), "now", clock.instant()))
                .orElseThrow(() -> new NotFound("invitation " + token.invitationId()));
        LinkState state = state(token, linked);
        if (state == LinkState.GOOD) {
            actor.is(new Actor.TokenHolder(linked.personId(), linked.matterId(), purpose.name()));
        }
        return new AnswerLink(state, new MatterKey(linked.reform(), MatterKind.ROUND, linked.number()), linked.title());
    }

    /** The token of the link that a code on paper stands for, however it was typed; empty where there is no such code. */
    public Optional<String> behindCode(String typed) {
        return tokens.behindCode(typed);
    }

    /**
     * The invitation that the link was made for, and its round.
     *
     * @param gone whether the person has left the group; they answer no more for it, whatever the link says; their receipt they may still read
     */
    public record Linked(long personId, boolean revoked, long matterId, String reform, int number, String title, RoundStatus status, boolean gone) {
    }

    private LinkState state(Token token, Linked linked) {
        if (token.revokedAt() != null || linked.revoked()) {
            return LinkState.REVOKED;
        }
        if (linked.status() == RoundStatus.CONCLUDED && token.purpose() == Purpose.ANSWER) {
            return LinkState.CONCLUDED;
        }
        if (!token.good(clock.instant())) {
            return LinkState.EXPIRED;
        }
        return token.purpose() == Purpose.ANSWER && linked.gone() ? LinkState.REVOKED : LinkState.GOOD;
    }
}
