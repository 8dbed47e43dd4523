package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.question.MailedReply;
import org.ledord.question.QuestionAnswering;
import org.ledord.reading.IdentityNumbers;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;

/** Files a mail as the answer to the specialist question that its token names, or as a correction of it. */
@ApplicationScoped
class QuestionFiling {
    @Inject
    private QuestionAnswering answering;

    @Inject
    private OtherFiling others;

    @Inject
    private RawMails mails;

    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    /** Files it by its token; a bare "tack" to a receipt is no answer, and what says nothing or comes too late waits for a look. */
    void file(Arrived mail) {
        if (mail.letter().signs().courtesyOnly()) {
            others.input(mail);
            return;
        }
        if (mail.letter().kept().isBlank()) {
            others.hold(mail, "nothing-readable"); // a file alone says nothing that could be quoted
            return;
        }
        Optional<String> refusal = refusal(mail.id(), mail.token().personId(), mail.token().matterId());
        if (refusal.isPresent()) {
            others.hold(mail, refusal.get());
        } else {
            file(mail.id(), mail.fetchedAt(), mail.token().personId(), mail.token().matterId(), mail.letter());
        }
    }

    /** Whom it is from, and which question. */
    public record About(String slug, int number, Language language, String name) {
        MatterKey key() {
            return new MatterKey(slug, MatterKind.QUESTION, number);
        }
    }

    /** Why it cannot be an answer now; empty where it can. */
    Optional<String> refusal(long mailId, long personId, long matterId) {
        return as(mailId, personId, matterId, () -> answering.refusal(about(personId, matterId).key()));
    }

    /** Files what was read as this person's answer. */
    void file(long mailId, Instant received, long personId, long matterId, ReadLetter read) {
        About about = about(personId, matterId);
        String words = new OwnNames(about.name(), null).without(read.kept());
        long unfiled = read.kept().lines().filter(line -> !line.isBlank()).count() - words.lines().filter(line -> !line.isBlank()).count();
        String cut = CutWords.of(read.cut(), unfiled, texts.in(about.language()));
        String masked = IdentityNumbers.masked(words); // a person has looked, and nobody needs the number
        int version = as(mailId, personId, matterId, () -> answering.byMail(about.key(), new MailedReply(mailId, received, masked, Arrived.messageId(read), cut)));
        mails.end(mailId, version == 1 ? "ANSWER" : "ANSWER_VERSION", "version " + version, personId);
    }

    private About about(long personId, long matterId) {
        return reads.first(About.class, """
                select r.slug, m.number, p.language, p.name from matter m join reform r on r.id = m.reform_id, person p where m.id = :matter and p.id = :person""",
                Map.of("matter", matterId, "person", personId)).orElseThrow();
    }

    private <T> T as(long mailId, long personId, long matterId, Supplier<T> work) {
        return actor.as(new Actor.Mail(mailId, personId, matterId), work);
    }
}
