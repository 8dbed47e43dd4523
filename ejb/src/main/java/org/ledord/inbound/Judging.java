package org.ledord.inbound;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.attachment.Attachments;
import org.ledord.mail.Purpose;
import org.ledord.mail.StoppedAddresses;
import org.ledord.reading.LetterClass;
import org.ledord.reading.ReadLetter;
import org.ledord.reading.ReplyReader;
import org.ledord.shared.Settings;
import org.ledord.shared.Writes;

/**
 * Judges one mail: reads it, finds whose it is and what it is about, files it and says so, all in one transaction with
 * its final state.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Judging {
    private static final Set<LetterClass> NOT_BY_HAND = Set.of(LetterClass.BOUNCE, LetterClass.COMPLAINT, LetterClass.AUTO_REPLY, LetterClass.LIST);

    private final ReplyReader reader = new ReplyReader();

    @Inject
    private Writes writes;

    @Inject
    private Recalling recalling;

    @Inject
    private RawMails mails;

    @Inject
    private Owners owners;

    @Inject
    private AnswerFiling answers;

    @Inject
    private OtherFiling others;

    @Inject
    private RsvpFiling rsvps;

    @Inject
    private QuestionFiling questions;

    @Inject
    private DiscussionFiling discussions;

    @Inject
    private DiaryFiling diaries;

    @Inject
    private IdeaFiling ideas;

    @Inject
    private Attachments attachments;

    @Inject
    private StatusAnswering statuses;

    @Inject
    private BounceFiling bounces;

    @Inject
    private StoppedAddresses stopped;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Judges the mail if it is its turn and nobody else has or does. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void judge(long id) {
        arrived(id).ifPresent(mail -> {
            mails.describe(mail);
            trust(mail);
            if (mails.seenBefore(mail)) {
                mails.end(mail, "DUPLICATE", "the same bytes came before");
            } else {
                keepFiles(mail);
                sort(mail);
            }
        });
    }

    /** Holds a mail that a rule would not take. */
    @May(value = "inbound.work", trace = Trace.ROWS_OF_ITS_OWN)
    public void hold(long id, String reason) {
        arrived(id).ifPresent(mail -> {
            mails.describe(mail);
            trust(mail);
            keepFiles(mail);
            others.hold(mail, reason);
        });
    }

    /** What a machine sends with a report, what came through a list, and what answers an anonymous round is nobody's to look at. */
    private void keepFiles(Arrived mail) {
        if (!NOT_BY_HAND.contains(mail.letter().kind()) && !mail.asked().anonymous()) {
            attachments.keep(mail.id(), mail.letter().attachments());
        }
    }

    private Optional<Arrived> arrived(long id) {
        return writes.returning(Raw.class, "select w.raw, w.fetched_at from raw_mail w where w.id = :id and w.state = 'STORED' and w.next_attempt_at <= :now and "
                + Lanes.FIRST + " for update of w skip locked", Map.of("id", id, "now", clock.instant())).stream().findFirst().map(raw -> {
                    AskedOf[] asked = new AskedOf[1];
                    ReadLetter letter = reader.readReply(raw.raw(), headers -> {
                        asked[0] = recalling.from(headers);
                        return asked[0].sent();
                    });
                    String from = FetchedMail.from(letter.headers());
                    boolean own = asked[0].token() != null && owners.own(asked[0].token(), from);
                    return new Arrived(id, raw.fetchedAt(), letter, asked[0],
                            SenderCheck.of(letter.headers().authenticationResults(), settings.authservId(), from), own, DelayNotice.in(raw.raw()));
                });
    }

    /** The bytes as they came, and when. */
    public record Raw(byte[] raw, Instant fetchedAt) {
    }

    private void sort(Arrived mail) {
        LetterClass kind = mail.letter().kind();
        if (kind == LetterClass.BOUNCE || kind == LetterClass.COMPLAINT) {
            bounces.file(mail);
        } else if (kind == LetterClass.AUTO_REPLY) {
            mails.end(mail, "AUTO_REPLY", "answered by a machine");
        } else if (kind == LetterClass.LIST && mail.token() != null) {
            mails.end(mail, "HELD", "through-list"); // it answers us, so a person looks; a list is never written to (MAIL.md, I5)
        } else if (kind == LetterClass.LIST) {
            mails.end(mail, "SPAM", "came through a list");
        } else if (kind == LetterClass.OTHER && mail.letter().headers().goesRound()) {
            mails.end(mail, "AUTO_REPLY", "goes round");
        } else if (!asksWhereWeAre(mail)) {
            byToken(mail, kind);
        }
    }

    private boolean asksWhereWeAre(Arrived mail) {
        Optional<StatusAnswering.Asked> asked = statuses.in(mail);
        if (asked.isPresent() && !statuses.answer(mail, asked.get())) {
            others.input(mail);
        }
        return asked.isPresent();
    }

    private void byToken(Arrived mail, LetterClass kind) {
        if (mail.token() == null) {
            if (!diaries.named(mail) && !ideas.file(mail)) {
                others.withoutToken(mail);
            }
        } else if (kind == LetterClass.UNSUBSCRIBE && mail.own() && mail.token().purpose() == Purpose.DISCUSSION) {
            discussions.silence(mail);
        } else if (kind == LetterClass.UNSUBSCRIBE && mail.own() && mail.token().purpose() == Purpose.DIARY) {
            diaries.end(mail);
        } else if (kind == LetterClass.UNSUBSCRIBE || mail.token().purpose() == Purpose.UNSUBSCRIBE) {
            others.unsubscribe(mail);
        } else if (mail.asked().anonymous()) { // before it could be held: nobody is to read it
            others.refuse(mail);
        } else if (kind == LetterClass.OTHER) {
            others.hold(mail, "nothing-readable");
        } else if (!mail.token().good(clock.instant())) {
            others.hold(mail, mail.token().revokedAt() != null ? "token-revoked" : "token-expired");
        } else if (mail.verdict() == SenderCheck.Verdict.FAIL) {
            others.hold(mail, "sender-not-proven");
        } else if (!mail.own()) {
            others.hold(mail, mail.from().isEmpty() ? "sender-unreadable" : "sender-is-another");
        } else if (mail.letter().signs().hasPersonalIdentityNumber()) {
            others.hold(mail, "identity-number");
        } else {
            accepted(mail);
        }
    }

    /** Whoever writes has a mailbox that works, if it is they: as sure as an answer under their name would have to be (MAIL.md, I8). */
    private void trust(Arrived mail) {
        boolean byHand = !NOT_BY_HAND.contains(mail.letter().kind());
        boolean proven = mail.verdict() == SenderCheck.Verdict.PASS || mail.verdict() == SenderCheck.Verdict.NONE && mail.own()
                && mail.token().good(clock.instant());
        if (byHand && proven) {
            stopped.wroteItself(mail.from());
        }
    }

    private void accepted(Arrived mail) {
        switch (mail.token().purpose()) {
            case ANSWER, RECEIPT -> answers.file(mail);
            case NOTICE -> rsvps.file(mail);
            case QUESTION -> questions.file(mail);
            case DISCUSSION -> discussions.file(mail);
            case DIARY -> diaries.file(mail);
            case REPLIES -> {
                if (!answers.missed(mail) && !ideas.file(mail)) {
                    others.input(mail);
                }
            }
            default -> {
                if (!ideas.file(mail)) {
                    others.input(mail);
                }
            }
        }
    }
}
