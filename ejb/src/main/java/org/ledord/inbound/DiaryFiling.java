package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.mail.Purpose;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.DiaryMail;
import org.ledord.pilot.MailedEntry;
import org.ledord.reading.LetterClass;
import org.ledord.reading.ReadLetter;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/**
 * Files a mail from somebody who was asked to write a pilot's diary: what answers that letter, or a mail that names the pilot in its subject.
 * Everybody in the reform reads the diary, so a mail without our token is taken only when the receiving server vouches for its sender.
 */
@ApplicationScoped
class DiaryFiling {
    @Inject
    private DiaryMail diary;

    @Inject
    private OtherFiling others;

    @Inject
    private InboundLetters letters;

    @Inject
    private Owners owners;

    @Inject
    private RawMails mails;

    @Inject
    private Tokens tokens;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    /** Whose diary it is, who writes, and the row that says that they do. */
    public record About(long writerId, long personId, long matterId, String slug, int number, String name, Language language) {
        MatterKey key() {
            return new MatterKey(slug, MatterKind.PILOT, number);
        }
    }

    /** Files it by its token: an entry, or a wish to take the last one back; what cannot stand there waits for a look, and its writer is told why. */
    void file(Arrived mail) {
        if (mail.letter().signs().courtesyOnly() && !mail.letter().signs().undoWord()) {
            others.input(mail);
        } else {
            file(mail, about(mail.token().subjectId()));
        }
    }

    /** Files a mail without a token whose subject names the pilot; false where it is none, or not surely from somebody who writes there. */
    boolean named(Arrived mail) {
        Optional<Integer> number = DiarySubject.in(mail.letter().headers().subject());
        if (number.isEmpty() || mail.letter().kind() != LetterClass.REPLY || mail.verdict() != SenderCheck.Verdict.PASS || mail.letter().signs().hasPersonalIdentityNumber()) {
            return false;
        }
        List<Long> rows = reads.list(Long.class, """
                select w.id from mail_address a join pilot_writer w on w.person_id = a.person_id and w.ended_at is null join pilot p on p.id = w.pilot_id
                  join matter m on m.id = p.matter_id where lower(a.address) = :address and a.verified_at is not null and m.number = :number""",
                Map.of("address", mail.from(), "number", number.get()));
        if (rows.size() != 1) {
            return false;
        }
        About about = about(rows.get(0));
        writes.change("update raw_mail set guess_person_id = :person, matter_id = :matter, reform_id = (select reform_id from matter where id = :matter) where id = :id",
                Map.of("id", mail.id(), "person", about.personId(), "matter", about.matterId()));
        file(mail, about);
        return true;
    }

    private void file(Arrived mail, About about) {
        if (mail.letter().signs().undoWord()) {
            takeBack(mail, about);
            return;
        }
        Optional<String> refusal = refusal(mail.id(), about, mail.letter());
        if (refusal.isPresent()) {
            mails.end(mail, "HELD", refusal.get());
            owners.person(about.personId()).ifPresent(owner -> letters.held(mail, refusal.get(), owner));
        } else {
            MailedEntry.Kept kept = write(mail.id(), mail.fetchedAt(), about, mail.letter());
            owners.person(about.personId()).ifPresent(owner -> letters.written(mail, about.matterId(), about.number(), kept, token(about), owner));
        }
    }

    private void takeBack(Arrived mail, About about) {
        Optional<String> words = as(mail.id(), about, () -> diary.takeBack(about.key()));
        mails.end(mail.id(), "ANSWER_VERSION", "taken back", about.personId());
        owners.person(about.personId()).ifPresent(owner -> letters.unwritten(mail, about.matterId(), about.number(), words.orElse(""), token(about), owner));
    }

    /** Why this cannot stand in the diary; empty where it can. */
    Optional<String> refusal(long mailId, long writerId, ReadLetter read) {
        return refusal(mailId, about(writerId), read);
    }

    /** Writes what was read into the diary, as of the day that it came. */
    void write(long mailId, Instant received, long writerId, ReadLetter read) {
        write(mailId, received, about(writerId), read);
    }

    /** They write by mail no more. */
    void end(Arrived mail) {
        About about = about(mail.token().subjectId());
        as(mail.id(), about, () -> {
            diary.end(about.key());
            return null;
        });
        mails.end(mail.id(), "UNSUBSCRIBE", "asked for no more mail", about.personId());
        owners.person(about.personId()).ifPresent(owner -> letters.unsubscribed(mail, owner));
    }

    private Optional<String> refusal(long mailId, About about, ReadLetter read) {
        return read.kept().isBlank() ? Optional.of("nothing-readable") : as(mailId, about, () -> diary.refusal(about.key(), words(about, read)));
    }

    private MailedEntry.Kept write(long mailId, Instant received, About about, ReadLetter read) {
        MailedEntry.Kept kept = as(mailId, about, () -> diary.write(about.key(), new MailedEntry(mailId, received, words(about, read), about.language())));
        mails.end(mailId, "ANSWER", "diary " + kept.number(), about.personId());
        return kept;
    }

    private static String words(About about, ReadLetter read) {
        return OwnNames.withoutClosing(new OwnNames(about.name(), null).without(read.kept()));
    }

    private String token(About about) {
        return tokens.token(Purpose.DIARY, about.writerId(), 1);
    }

    private About about(long writerId) {
        return reads.first(About.class, """
                select w.id as writer_id, q.id as person_id, m.id as matter_id, r.slug, m.number, q.name, q.language from pilot_writer w join person q on q.id = w.person_id
                  join pilot p on p.id = w.pilot_id join matter m on m.id = p.matter_id join reform r on r.id = m.reform_id where w.id = :id""", Map.of("id", writerId)).orElseThrow();
    }

    private <T> T as(long mailId, About about, Supplier<T> work) {
        return actor.as(new Actor.Mail(mailId, about.personId(), about.matterId()), work);
    }
}
