package org.ledord.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.mail.Purpose;
import org.ledord.mail.Token;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.RuleViolation;

/** Whoever holds the link in a call says whether they come; what is said last counts, whichever way. */
@Stateless
@PermitAll
public class ComingByLink {
    @Inject
    private Tokens tokens;

    @Inject
    private ComingAnswers answers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Writes it down. */
    @May("notice.answer")
    public void say(MatterKey group, String written, Coming coming) {
        Token token = tokens.find(written).filter(one -> one.purpose() == Purpose.NOTICE && Long.valueOf(actor.personId()).equals(one.personId()))
                .orElseThrow(() -> new NotFound("call"));
        if (coming == null) {
            throw new RuleViolation("notice-coming-missing").at("coming");
        }
        answers.take(token.subjectId(), coming, null, clock.instant(), "", null);
    }
}
