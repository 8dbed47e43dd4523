package org.ledord.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.InvitationState;
import org.ledord.consultation.Invited;
import org.ledord.consultation.RoundStatus;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.shared.Reads;

/** Lets the holder of a mailed link act as the person it was mailed to, when the link is good at this moment. */
@RequestScoped
public class AnswerLinks {
    @Inject
    private Tokens tokens;

    @Inject
    private Rounds rounds;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Checks the token and, where it is good, says who acts from here on. */
    @Transactional // no door stands before it: pages ask it who acts before they may knock
    public AnswerLink enter(String written, Purpose purpose) {
        Optional<Token> found = tokens.find(written).filter(token -> token.purpose() == purpose && token.invitationId() != null);
        if (found.isEmpty()) {
            return new AnswerLink(LinkState.UNKNOWN, null, null);
        }
        Token token = found.get();
        Invited invited = rounds.invitation(token.invitationId());
        HeldRound round = rounds.heldBy(invited);
        LinkState state = state(token, invited, round);
        if (state == LinkState.GOOD) {
            actor.is(new Actor.TokenHolder(invited.personId(), round.matterId(), purpose.name()));
        }
        return new AnswerLink(state, round.key(), round.title());
    }

    private LinkState state(Token token, Invited invited, HeldRound round) {
        if (token.revokedAt() != null || invited.state() == InvitationState.REVOKED) {
            return LinkState.REVOKED;
        }
        if (round.status() == RoundStatus.CONCLUDED && token.purpose() == Purpose.ANSWER) {
            return LinkState.CONCLUDED;
        }
        if (!token.good(clock.instant())) {
            return LinkState.EXPIRED;
        }
        return token.purpose() == Purpose.ANSWER && left(invited, round) ? LinkState.REVOKED : LinkState.GOOD;
    }

    /** Who has left a group answers no more for it, whatever the link says; their receipt they may still read. */
    private boolean left(Invited invited, HeldRound round) {
        return reads.count("select count(*) from membership where id = :membership and to_on < :today", Map.of("membership", invited.membershipId(),
                "today", LocalDate.ofInstant(clock.instant(), round.zone()))) > 0;
    }
}
