package org.ledord.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;

/** The side that asked ends its question: it has its answer, or needs none any more. */
@Stateless
@PermitAll
public class QuestionSettling {
    @Inject
    private Questions questions;

    @Inject
    private QuestionLetters letters;

    @Inject
    private Clock clock;

    /**
     * Closes it as answered; from then on nothing can be corrected.
     *
     * @param seen the version of the answer that was read
     */
    @May("question.settle")
    public void close(MatterKey key, int seen) {
        SpecialistQuestion question = questions.seen(key);
        question.close(seen, questions.latest(question), clock.instant());
        questions.keep(question);
    }

    /** Takes it back while it has no answer; those it was put to are told why. */
    @May("question.settle")
    public void withdraw(MatterKey key, String reason) {
        SpecialistQuestion question = questions.seen(key);
        ClientData.refuse(reason);
        question.withdraw(reason, clock.instant());
        questions.keep(question);
        letters.toAsked(QuestionLetters.Kind.WITHDRAWN, question, questions.asked(question));
    }
}
