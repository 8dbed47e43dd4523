package org.ledord.question;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * Whoever it was put to answers; each further answer is a new version that takes the earlier one's place, under the name of whoever
 * gave it. Where that is somebody else of the group, both of them and whoever asked are told. Gives the version's number.
 */
@Stateless
@PermitAll
public class QuestionAnswering {
    @Inject
    private Questions questions;

    @Inject
    private QuestionLetters letters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** On a page, signed in. */
    @May("question.answer")
    public int byPage(MatterKey key, String text) {
        return typed(key, text, AnswerChannel.PAGE);
    }

    /** Through the link in the mail: it may have been sent on, so the receipt to the registered address says so (MAIL.md, I15). */
    @May("question.answer")
    public int byLink(MatterKey key, String text) {
        return typed(key, text, AnswerChannel.LINK);
    }

    /** By a reply to the mail. */
    @May("question.answer")
    public int byMail(MatterKey key, MailedReply reply) {
        SpecialistQuestion question = questions.of(key);
        return file(question, new SpecialistAnswer(question.id(), questions.latest(question) + 1, Typed.words(reply.text()), AnswerChannel.MAIL,
                actor.personId(), reply.rawMailId(), reply.receivedAt()), reply);
    }

    /** Why a mail cannot be an answer now, as the holding pen says it; empty where it can. */
    @May(value = "question.answer", trace = Trace.READS)
    public Optional<String> refusal(MatterKey key) {
        SpecialistQuestion question = questions.of(key);
        return question.refusal() != null ? Optional.of(question.refusal())
                : questions.asked(question, actor.personId()).filter(Asked::standing).isPresent() ? Optional.empty() : Optional.of("left");
    }

    private int typed(MatterKey key, String text, AnswerChannel channel) {
        String words = Typed.words(text);
        ClientData.refuse(words);
        SpecialistQuestion question = questions.of(key);
        return file(question, new SpecialistAnswer(question.id(), questions.latest(question) + 1, words, channel, actor.personId(), null, clock.instant()), null);
    }

    private int file(SpecialistQuestion question, SpecialistAnswer answer, MailedReply mail) {
        Asked by = questions.asked(question, answer.personId()).orElseThrow(() -> new Refused("question.answer"));
        if (!by.standing()) {
            throw new RuleViolation("specialist-left");
        }
        Optional<Questions.Standing> anothers = questions.standing(question).filter(one -> one.personId() != answer.personId());
        question.answered();
        questions.add(answer);
        questions.keep(question);
        letters.receipt(question, answer, by, mail, anothers);
        letters.toAsker(question, answer, anothers);
        anothers.flatMap(one -> questions.asked(question, one.personId())).filter(one -> one.standing() && one.address() != null)
                .ifPresent(one -> letters.replaced(question, answer, one));
        return answer.number();
    }
}
