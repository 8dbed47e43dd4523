package org.ledord.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ledord.attachment.AttachmentWords;
import org.ledord.attachment.Attachments;
import org.ledord.consultation.HeldRound;
import org.ledord.consultation.Invited;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Quoted;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.reading.QuestionKind;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** "This is how we read your answer", with at most ten lines of our own: one receipt per version, to the registered address and never to where the mail came from. */
@ApplicationScoped
class ReceiptLetters {
    /** What a receipt has to tell besides the answer: what was cut from a mail, which mail it answers, and the internal id of a mail that files came with. */
    record Occasion(String cut, String messageId, Long rawMailId) {
        /** Something that was written in a form. */
        static final Occasion FORM = new Occasion("", null, null);
    }

    /** Whom the receipt goes to. @param workplace whether they were asked to take the questions to a workplace meeting */
    public record Reader(String language, String address, String municipality, long groupId, boolean workplace) {
    }

    /** So much of an answer is quoted that its writer knows it again; the page behind the link has the whole. */
    private static final int QUOTED = 300;

    @Inject
    private Reads reads;

    @Inject
    private ReadItems items;

    @Inject
    private Attachments attachments;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    void post(HeldRound round, Invited invited, Answer answer, Occasion occasion) {
        Reader reader = reader(round, invited);
        String token = token(round, invited, answer);
        if (reader.address() == null) {
            return; // asked without mail: the page or the coordinator shows how it was read
        }
        Language language = Language.of(reader.language()).orElse(Language.sv);
        Texts say = texts.in(language);
        DateWords dates = new DateWords(language, round.zone());
        ReadAnswerNow read = items.latest(answer.id());
        Body body = Body.in(language).title(round.title())
                .strong(read.receivedAt().equals(answer.receivedAt()) ? say.say("mail.receipt.arrived", dates.moment(read.receivedAt()))
                        : say.say("mail.receipt.arrived.again", dates.moment(read.receivedAt()), dates.moment(answer.receivedAt())));
        if (read.late()) {
            body.text(say.say("mail.receipt.late", dates.date(round.deadline().lastDay())));
        }
        if (read.channel() == Channel.PAPER || read.channel() == Channel.TELEPHONE) {
            body.text(say.say(read.channel() == Channel.PAPER ? "mail.receipt.paper" : "mail.receipt.telephone"));
        }
        if (read.heads() != null) {
            body.text(say.say("mail.receipt.workplace", read.heads()));
        } else if (reader.workplace()) {
            body.text(say.say("mail.receipt.person"));
        }
        body.heading(say.say("mail.receipt.read.heading"));
        items(body, say, round, read, reader.groupId());
        AttachmentWords.tell(body, say, occasion.rawMailId() == null ? List.of() : attachments.of(occasion.rawMailId()));
        boolean cut = occasion.cut() != null && !occasion.cut().isBlank();
        body.text(say.say("mail.receipt.hat", hat(say, read)) + (cut ? "\n" + say.say("mail.receipt.cut", Quoted.beginning(occasion.cut(), QUOTED)) : ""))
                .text(say.say("mail.receipt.wrong", dates.moment(answer.correctableUntil())))
                .link(say.say("mail.receipt.link"), settings.publicUrl() + "/" + language + "/receipt/" + token)
                .text(say.say(round.deadline().passed(read.receivedAt()) ? "mail.receipt.then.closed" : "mail.receipt.then",
                        dates.date(round.deadline().lastDay())))
                .signature(say.say("mail.receipt.signature", reader.municipality()));
        send(round, invited, answer, "/version/" + read.version(), say.say("mail.receipt.subject", round.key().number(), round.key().reference()),
                body, token, occasion.messageId(), reader);
    }

    /** What came through a link speaks for an organisation: the registered mailbox is asked whether it is theirs. */
    void awaits(HeldRound round, Invited invited, Answer answer) {
        Reader reader = reader(round, invited);
        if (reader.address() == null) {
            return;
        }
        Language language = Language.of(reader.language()).orElse(Language.sv);
        Texts say = texts.in(language);
        ReadAnswerNow read = items.latest(answer.id());
        String token = token(round, invited, answer);
        Body body = Body.in(language).title(round.title())
                .strong(say.say("mail.awaits.lead", hat(say, read)))
                .text(say.say("mail.awaits.came", new DateWords(language, round.zone()).moment(read.receivedAt())))
                .link(say.say("mail.awaits.confirm"), settings.publicUrl() + "/" + language + "/receipt/" + token)
                .heading(say.say("mail.receipt.read.heading"));
        items(body, say, round, read, reader.groupId());
        body.text(say.say("mail.awaits.not")).signature(say.say("mail.receipt.signature", reader.municipality()));
        send(round, invited, answer, "/version/" + read.version() + "/awaits", say.say("mail.awaits.subject", round.key().number(), round.key().reference()),
                body, token, null, reader);
    }

    /** Another who speaks for the same organisation has made a statement that takes the place of theirs. */
    void replaced(HeldRound round, Invited invited, Answer earlier, Answer later) {
        Reader reader = reader(round, invited);
        if (reader.address() == null) {
            return;
        }
        Language language = Language.of(reader.language()).orElse(Language.sv);
        Texts say = texts.in(language);
        ReadAnswerNow read = items.latest(later.id());
        Body body = Body.in(language).title(round.title())
                .strong(say.say("mail.replaced.lead", read.organisation(), new DateWords(language, round.zone()).moment(read.receivedAt())))
                .text(say.say("mail.replaced.by", reads.first(String.class, "select p.name from membership s join person p on p.id = s.person_id where s.id = :id",
                        Map.of("id", later.membershipId())).orElseThrow()))
                .text(say.say("mail.replaced.wrong")).signature(say.say("mail.receipt.signature", reader.municipality()));
        send(round, invited, earlier, "/replaced/" + later.id() + "/" + later.latest().number(), say.say("mail.replaced.subject", read.organisation(), round.key().reference()),
                body, token(round, invited, earlier), null, reader);
    }

    void withdrawn(HeldRound round, Invited invited, Answer answer) {
        Reader reader = reader(round, invited);
        if (reader.address() == null) {
            return;
        }
        Language language = Language.of(reader.language()).orElse(Language.sv);
        Texts say = texts.in(language);
        Body body = Body.in(language).title(round.title()).strong(say.say("mail.receipt.withdrawn"))
                .text(say.say("mail.receipt.withdrawn.record")).signature(say.say("mail.receipt.signature", reader.municipality()));
        send(round, invited, answer, "/version/" + answer.latest().number() + "/withdrawn",
                say.say("mail.receipt.withdrawn.subject", round.key().number(), round.key().reference()), body, token(round, invited, answer), null, reader);
    }

    private void items(Body body, Texts say, HeldRound round, ReadAnswerNow read, long group) {
        for (ReadItem item : read.items()) {
            boolean general = item.question() == GivenItem.GENERAL;
            body.said(say.say(general ? "mail.receipt.general" : "mail.round.question", item.question()), general ? "" : item.questionText(),
                    said(say, item, read.formal()) + unread(say, round, item));
        }
        List<Integer> answered = read.items().stream().map(ReadItem::question).toList();
        List<String> missing = round.questions().stream().filter(question -> question.asks(group) && !answered.contains(question.number()))
                .map(question -> String.valueOf(question.number())).toList();
        if (missing.size() == 1) {
            body.text(say.say("mail.receipt.missing", missing.get(0)));
        } else if (!missing.isEmpty()) {
            int last = missing.size() - 1;
            body.text(say.say("mail.receipt.missing.many", String.join(", ", missing.subList(0, last)), missing.get(last)));
        }
        if (read.items().stream().anyMatch(item -> item.text().length() > QUOTED)) {
            body.text(say.say("mail.receipt.shortened"));
        }
    }

    private static String said(Texts say, ReadItem item, boolean formal) {
        String found = item.position() != null ? say.say((formal ? "position." : "position.plain.") + item.position())
                : item.choice() != null ? item.choice() : item.scale() != null ? String.valueOf(item.scale()) : "";
        String words = item.text().isEmpty() ? "" : say.say(item.foundIn().isEmpty() ? "mail.receipt.quote" : "mail.receipt.wrote", Quoted.beginning(item.text(), QUOTED));
        return found.isEmpty() || words.isEmpty() ? found + words : found + "\n" + words;
    }

    /** That no position, option or value was found in the words, where the question asked for one; else nothing. */
    private static String unread(Texts say, HeldRound round, ReadItem item) {
        if (item.position() != null || item.choice() != null || item.scale() != null) {
            return "";
        }
        return round.questions().stream().filter(question -> question.number() == item.question() && question.kind() != QuestionKind.FREE_TEXT).findFirst()
                .map(question -> "\n" + say.say("mail.receipt.unread." + question.kind(), question.min(), question.max())).orElse("");
    }

    private static String hat(Texts say, ReadAnswerNow read) {
        return read.organisation() != null ? say.say("mail.receipt.hat.organisation", read.organisation())
                : say.say("mail.receipt.hat.member", read.groupName());
    }

    private String token(HeldRound round, Invited invited, Answer answer) {
        Instant expires = round.deadline().tokensExpire();
        return tokens.issue(Purpose.RECEIPT, answer.id(), 1, invited.personId(), round.matterId(), invited.id(),
                answer.correctableUntil().isAfter(expires) ? answer.correctableUntil() : expires);
    }

    private Reader reader(HeldRound round, Invited invited) {
        return reads.first(Reader.class, """
                select p.language, %s as address, r.municipality, s.group_id, p.mailbox or s.function = 'UNIT_MANAGER' as workplace
                  from person p, reform r, membership s where p.id = :person and r.id = :reform and s.id = :membership""".formatted(AddressSql.of("p.id")),
                Map.of("person", invited.personId(), "reform", round.reformId(), "membership", invited.membershipId())).orElseThrow();
    }

    private void send(HeldRound round, Invited invited, Answer answer, String which, String subject, Body body, String token, String inReplyTo,
            Reader reader) {
        outbox.post(new Letter("receipt/answer/" + answer.id() + which, Stream.RECEIPT, round.reformId(), round.matterId(), invited.personId(),
                reader.address(), Language.of(reader.language()).orElse(Language.sv), subject, body, token, inReplyTo, null));
    }
}
