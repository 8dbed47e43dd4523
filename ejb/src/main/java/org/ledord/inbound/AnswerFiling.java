package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.FiledAnswer;
import org.ledord.answer.GivenItem;
import org.ledord.answer.MailedAnswer;
import org.ledord.consultation.AskedQuestion;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Rounds;
import org.ledord.mail.Purpose;
import org.ledord.reading.CutPiece;
import org.ledord.reading.CutReason;
import org.ledord.reading.ReadAnswer;
import org.ledord.reading.ReadLetter;
import org.ledord.reading.ReplyReader;
import org.ledord.reading.Sent;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Texts;

/** Files a mail as an answer to the round that its token names, as the person whom we asked. */
@ApplicationScoped
class AnswerFiling {
    private final ReplyReader reader = new ReplyReader();

    @Inject
    private AnswerCollection collection;

    @Inject
    private Rounds rounds;

    @Inject
    private RawMails mails;

    @Inject
    private OtherFiling others;

    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    /** Files it by its token: an answer, a correction, a wish to take it back, or a note to a receipt. */
    void file(Arrived mail) {
        HeldRound round = rounds.held(mail.token().matterId());
        ReadLetter read = reader.read(mail.raw(), new Sent(round.questions().stream().map(AskedQuestion::sent).toList(), language(mail), original(mail)));
        boolean receipt = mail.token().purpose() == Purpose.RECEIPT;
        boolean answers = read.answers().stream().anyMatch(ReadAnswer::named);
        if (read.signs().undoWord() && !answers) {
            as(mail.id(), mail.token().personId(), round, () -> collection.withdraw(round.key()));
            mails.end(mail.id(), "ANSWER_VERSION", "taken back", mail.token().personId());
        } else if (read.signs().courtesyOnly() || receipt && !answers) {
            others.input(mail);
        } else {
            file(mail.id(), mail.token().personId(), mail.token().invitationId(), round, read, mail.messageId());
        }
    }

    /** Files what was read under this person's invitation. */
    void file(long mailId, long personId, long invitationId, HeldRound round, ReadLetter read, String messageId) {
        List<GivenItem> items = new ArrayList<>();
        read.answers().stream().map(GivenItem::read).filter(item -> !item.empty()).forEach(items::add);
        if (!read.generalText().isBlank()) {
            items.add(GivenItem.words(GivenItem.GENERAL, read.generalText()));
        }
        Instant received = reads.first(Instant.class, "select fetched_at from raw_mail where id = :id", Map.of("id", mailId)).orElseThrow();
        String cut = cut(read.cut(), reads.first(Language.class, "select language from person where id = :id", Map.of("id", personId)).orElse(Language.sv));
        FiledAnswer[] filed = new FiledAnswer[1];
        as(mailId, personId, round, () -> filed[0] = collection.byMail(new MailedAnswer(round.key(), invitationId, mailId, received, messageId, items, cut)));
        mails.end(mailId, filed[0].version() == 1 ? "ANSWER" : "ANSWER_VERSION", "version " + filed[0].version(), personId);
    }

    private void as(long mailId, long personId, HeldRound round, Runnable work) {
        Actor before = actor.get();
        actor.is(new Actor.Mail(mailId, personId, round.matterId()));
        try {
            work.run();
        } finally {
            actor.is(before);
        }
    }

    private String original(Arrived mail) {
        return reads.first(String.class, "select text_body from outbox where starts_with(reply_to, 'svar+' || :token || '@') order by created_at desc limit 1",
                Map.of("token", mail.written())).orElse("");
    }

    private String language(Arrived mail) {
        return reads.first(String.class, "select language from outbox where starts_with(reply_to, 'svar+' || :token || '@') order by created_at desc limit 1",
                Map.of("token", mail.written())).orElse("");
    }

    /** What was left out, in words for the writer: each reason once, with how many lines. */
    private String cut(List<CutPiece> pieces, Language language) {
        Texts say = texts.in(language);
        Map<CutReason, Long> lines = new EnumMap<>(CutReason.class);
        pieces.stream().filter(piece -> piece.why() != CutReason.ATTRIBUTION)
                .forEach(piece -> lines.merge(piece.why(), piece.text().lines().filter(line -> !line.isBlank()).count(), Long::sum));
        StringJoiner all = new StringJoiner(" ");
        lines.forEach((why, count) -> all.add(say.say("mail.cut." + why, count)));
        return all.toString();
    }
}
