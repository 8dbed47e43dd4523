package org.ledord.question;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.group.Memberships;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;

/** Lets the holder of a mailed link act as the person it was mailed to, while the question takes an answer. */
@RequestScoped
public class QuestionLinks {
    @Inject
    private Tokens tokens;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** What the link was made for. */
    public record Linked(long personId, long matterId, String reform, int number, QuestionStatus status, boolean standing) {
    }

    /** Checks the token and, where it is good, says who acts from here on. No door stands before it: pages ask it who acts before they may knock. */
    public QuestionLink enter(String written) {
        Optional<Token> found = tokens.find(written).filter(token -> token.purpose() == Purpose.QUESTION);
        if (found.isEmpty()) {
            return new QuestionLink(QuestionLink.State.UNKNOWN, null);
        }
        Linked linked = reads.first(Linked.class, """
                select a.person_id, m.id as matter_id, r.slug as reform, m.number, q.status, %s as standing
                  from specialist_asked a join specialist_question q on q.id = a.question_id join matter m on m.id = q.matter_id join reform r on r.id = m.reform_id
                  join membership s on s.id = a.membership_id where a.id = :asked""".formatted(Memberships.standing("s")),
                Map.of("asked", found.get().subjectId(), "now", clock.instant())).orElseThrow(() -> new NotFound("asked " + found.get().subjectId()));
        QuestionLink.State state = state(found.get(), linked);
        if (state == QuestionLink.State.GOOD) {
            actor.is(new Actor.TokenHolder(linked.personId(), linked.matterId(), Purpose.QUESTION.name()));
        }
        return new QuestionLink(state, new MatterKey(linked.reform(), MatterKind.QUESTION, linked.number()));
    }

    private QuestionLink.State state(Token token, Linked linked) {
        return switch (linked.status()) {
            case WITHDRAWN -> QuestionLink.State.WITHDRAWN;
            case CLOSED -> QuestionLink.State.CLOSED;
            case OPEN, ANSWERED -> token.good(clock.instant()) && linked.standing() ? QuestionLink.State.GOOD : QuestionLink.State.REVOKED;
        };
    }
}
