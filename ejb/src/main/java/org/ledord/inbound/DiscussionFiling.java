package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.discussion.Discussing;
import org.ledord.discussion.MailedPost;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.Reads;

/** Files a mail that answers a post of a discussion as a post of its writer. There is no receipt: they see it where the others do. */
@ApplicationScoped
class DiscussionFiling {
    @Inject
    private Discussing discussing;

    @Inject
    private OtherFiling others;

    @Inject
    private InboundLetters letters;

    @Inject
    private Owners owners;

    @Inject
    private RawMails mails;

    @Inject
    private Reads reads;

    @Inject
    private CurrentActor actor;

    /** Files it by its token; what says nothing, or comes from somebody who takes part no more, waits for a look, and its writer is told. */
    void file(Arrived mail) {
        Optional<String> refusal = mail.letter().kept().isBlank() ? Optional.of("nothing-readable")
                : refusal(mail.id(), mail.token().personId(), mail.token().matterId(), mail.letter());
        if (refusal.isPresent()) {
            others.hold(mail, refusal.get());
        } else {
            file(mail.id(), mail.token().personId(), mail.token().matterId(), mail.token().subjectId(), mail.letter());
        }
    }

    /** Whose words these are, and which proposal they are about. */
    public record About(String slug, int number, String name) {
        MatterKey key() {
            return new MatterKey(slug, MatterKind.PROPOSAL, number);
        }
    }

    /** Why it cannot be a post; empty where it can. */
    Optional<String> refusal(long mailId, long personId, long matterId, ReadLetter read) {
        About about = about(personId, matterId);
        return as(mailId, personId, matterId, () -> discussing.refusal(about.key(), words(about, read)));
    }

    /** Files what was read as this person's post, below the one that the letter told of. */
    void file(long mailId, long personId, long matterId, long letterId, ReadLetter read) {
        About about = about(personId, matterId);
        int number = as(mailId, personId, matterId, () -> discussing.byMail(about.key(), new MailedPost(letterId, mailId, words(about, read))));
        mails.end(mailId, "ANSWER", "post " + number, personId);
    }

    /** No more mail about what is said; whatever else they follow goes on. */
    void silence(Arrived mail) {
        About about = about(mail.token().personId(), mail.token().matterId());
        as(mail.id(), mail.token().personId(), mail.token().matterId(), () -> {
            discussing.silence(about.key());
            return null;
        });
        mails.end(mail.id(), "UNSUBSCRIBE", "asked for no more mail", mail.token().personId());
        owners.of(mail.token()).ifPresent(owner -> letters.unsubscribed(mail, owner));
    }

    private static String words(About about, ReadLetter read) {
        return new OwnNames(about.name(), null).without(read.kept());
    }

    private About about(long personId, long matterId) {
        return reads.first(About.class, "select r.slug, m.number, p.name from matter m join reform r on r.id = m.reform_id, person p where m.id = :matter and p.id = :person",
                Map.of("matter", matterId, "person", personId)).orElseThrow();
    }

    private <T> T as(long mailId, long personId, long matterId, Supplier<T> work) {
        return actor.as(new Actor.Mail(mailId, personId, matterId), work);
    }
}
