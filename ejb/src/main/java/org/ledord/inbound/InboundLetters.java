package org.ledord.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.ledord.attachment.AttachmentWords;
import org.ledord.attachment.Attachments;
import org.ledord.consultation.HeldRound;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.notice.Coming;
import org.ledord.pilot.MailedEntry;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** What a sender is told: that it has come, that it waits and why, what the lead answered. Always to a registered address. */
@ApplicationScoped
class InboundLetters {
    /** Where a mail belongs to no reform. */
    private static final ZoneId HOME = ZoneId.of("Europe/Stockholm");

    @Inject
    private Outbox outbox;

    @Inject
    private Attachments attachments;

    @Inject
    private Tokens tokens;

    @Inject
    private Reads reads;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * It has come and the project lead reads it.
     *
     * @param called whether it answers a call, and we could not see whether they come
     */
    void inputArrived(Arrived mail, long reformId, int number, InputText said, boolean called, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language());
        if (called) {
            body.strong(say.say("mail.coming.unclear")).text(say.say("mail.coming.unclear.how"));
        } else {
            body.strong(say.say("mail.input.arrived"));
        }
        body.quote(said.text()).text(say.say("mail.input.number", Inputs.reference(number))).text(say.say(called ? "mail.coming.unclear.next" : "mail.input.next"));
        if (said.round() != null) {
            body.text(say.say("mail.input.round", said.round()));
        }
        if (mail.letter().signs().asksBack() && mail.asked().round() != null) {
            body.text(say.say("mail.input.back", mail.asked().round().key().reference()));
        }
        AttachmentWords.tell(body, say, attachments.of(mail.id()));
        body.signature(say.say("mail.signature.plain"));
        if (called) { // a reply to this answers the call once more
            outbox.post(new Letter("input/" + mail.id(), Stream.RECEIPT, reformId, mail.token().matterId(), to.personId(), to.address(), to.language(),
                    say.say("mail.coming.unclear.subject", Inputs.reference(number)), body, mail.written(), mail.messageId(), null));
        } else {
            post("input/" + mail.id(), Stream.RECEIPT, reformId, to, say.say("mail.input.subject", Inputs.reference(number)), body, mail.messageId());
        }
    }

    /** Somebody answered a call in words that say neither yes nor no: to whoever called. @param who wrote it */
    void unclear(Arrived mail, long reformId, int number, InputText said, String who, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).strong(say.say("mail.coming.unclear.caller", who)).quote(said.text()).text(say.say("mail.coming.unclear.caller.next", Inputs.reference(number)))
                .signature(say.say("mail.signature.plain"));
        post("unclear/" + mail.id(), Stream.RECEIPT, reformId, to, say.say("mail.coming.unclear.caller.subject", who), body, null);
    }

    /** It is noted whether they come. */
    void coming(Arrived mail, Coming coming, String note, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).strong(say.say("mail.coming." + coming));
        if (!note.isEmpty()) {
            body.text(say.say("mail.coming.note")).quote(note);
        }
        body.text(say.say("mail.coming.change")).signature(say.say("mail.signature.plain"));
        outbox.post(new Letter("coming/" + mail.id(), Stream.RECEIPT, null, mail.token().matterId(), to.personId(), to.address(), to.language(),
                say.say("mail.coming.subject"), body, mail.written(), mail.messageId(), null));
    }

    /** It stands in the diary of a pilot; an answer to this writes there once more. */
    void written(Arrived mail, long matterId, int pilot, MailedEntry.Kept kept, String token, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).strong(say.say("mail.diary.written." + kept.kind(), pilot)).quote(kept.text());
        AttachmentWords.tell(body, say, attachments.of(mail.id()));
        diary(mail, matterId, say.say("mail.diary.written.subject", pilot), body.text(say.say("mail.diary.undo")), token, to);
    }

    /** What they wrote last in it is gone from there. @param words what that was; empty where nothing was left to take back */
    void unwritten(Arrived mail, long matterId, int pilot, String words, String token, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).strong(say.say(words.isEmpty() ? "mail.diary.undone.none" : "mail.diary.undone", pilot));
        if (!words.isEmpty()) {
            body.quote(words).text(say.say("mail.diary.undone.record"));
        }
        diary(mail, matterId, say.say("mail.diary.undone.subject", pilot), body, token, to);
    }

    private void diary(Arrived mail, long matterId, String subject, Body body, String token, Owners.Owner to) {
        outbox.post(new Letter("diary-mail/" + mail.id(), Stream.RECEIPT, null, matterId, to.personId(), to.address(), to.language(), subject,
                body.signature(texts.in(to.language()).say("mail.signature.plain")), token, mail.messageId(), null));
    }

    /** No more mail comes. */
    void unsubscribed(Arrived mail, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).strong(say.say("mail.ended.done"))
                .text(say.say(mail.token().purpose() == Purpose.ANSWER ? "mail.ended.round" : "mail.ended.still")).signature(say.say("mail.signature.plain"));
        post("ended/" + mail.id(), Stream.RECEIPT, null, to, say.say("mail.ended.subject"), body, mail.messageId());
    }

    /** It answers an anonymous round or a survey, where a mail would tell who wrote it. */
    void anonymous(Arrived mail, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).strong(say.say("mail.anonymous.lead")).text(say.say("mail.anonymous.why"))
                .link(say.say("mail.anonymous.link"), settings.publicUrl() + "/" + to.language() + (mail.asked().survey() ? "/survey/" : "/answer/") + mail.written())
                .text(say.say("mail.anonymous.kept")).signature(say.say("mail.signature.plain"));
        post("anonymous/" + mail.id(), Stream.REFUSAL, null, to,
                mail.asked().survey() ? say.say("mail.survey.refused") : say.say("mail.anonymous.subject", mail.asked().round().title(), mail.asked().round().key().reference()),
                body, mail.messageId());
    }

    /** It waits in the holding pen; why, and how to settle it. */
    void held(Arrived mail, String reason, Owners.Owner to) {
        Texts say = texts.in(to.language());
        boolean own = mail.from().equalsIgnoreCase(to.address());
        boolean replaces = reason.equals(OwnMail.REPLACES);
        boolean statement = replaces || reason.equals(OwnMail.TAKES_BACK);
        String does = replaces ? "replace" : "back";
        Body body = Body.in(to.language()).strong(say.say(statement ? "mail.held." + does + ".lead" : "mail.held.lead")).text(which(mail, say, new DateWords(to.language(), zone(mail)), own))
                .text(say.say("mail.held.reason." + reason.replaceAll(" .*", "")));
        if (reason.startsWith("sender-") || statement) {
            String token = tokens.issue(Purpose.CONFIRM_MAIL, mail.id(), 1, to.personId(), mail.token() == null ? null : mail.token().matterId(), null,
                    clock.instant().plus(Duration.ofDays(30)));
            if (!mail.from().isEmpty() && !statement) {
                body.text(say.say("mail.held.from", mail.from()));
            }
            if (replaces) { // it came from their own address: its words are theirs
                body.quote(mail.letter().kept());
            }
            body.link(say.say(statement ? "mail.held." + does : "mail.held.confirm"), settings.publicUrl() + "/" + to.language() + "/mine/" + token);
        }
        body.text(say.say(reason.startsWith("identity-number") ? "mail.held.looked-at" : statement ? "mail.held." + does + ".stands" : "mail.held.safe")).signature(say.say("mail.signature.plain"));
        // The Message-ID of somebody else's mail is not answered: they may not know of this one.
        String subject = statement ? say.say("mail.held." + does + ".subject", mail.asked().round().title(), mail.asked().round().key().reference()) : say.say("mail.held.subject");
        post("held/" + mail.id(), Stream.REFUSAL, null, to, subject, body, own ? mail.messageId() : null);
    }

    /** In which zone the times of this mail are told: its reform's. */
    private ZoneId zone(Arrived mail) {
        return reads.first(String.class, "select r.zone from raw_mail w join reform r on r.id = w.reform_id where w.id = :mail", Map.of("mail", mail.id()))
                .map(ZoneId::of).orElse(HOME);
    }

    /** Which mail it is; the subject of somebody else's mail is not told. */
    private static String which(Arrived mail, Texts say, DateWords dates, boolean own) {
        String subject = mail.letter().headers().subject();
        String came = dates.moment(mail.fetchedAt());
        return own && subject != null && !subject.isBlank() ? say.say("mail.held.which", subject.strip(), came) : say.say("mail.held.which.no-subject", came);
    }

    /** There is no answer of theirs to be taken back. */
    void nothingBack(Arrived mail, HeldRound round, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).title(round.title()).strong(say.say("mail.nothing-back.lead"));
        if (!round.deadline().passed(mail.fetchedAt())) {
            body.text(say.say("mail.nothing-back.open", new DateWords(to.language(), round.zone()).date(round.deadline().lastDay())));
        }
        post("nothing-back/" + mail.id(), Stream.RECEIPT, round.reformId(), to, say.say("mail.nothing-back.subject", round.key().number(), round.key().reference()),
                body.signature(say.say("mail.signature.plain")), mail.messageId());
    }

    /** What they say was missed is a point of its own, and its round waits for the reply. */
    void missed(Arrived mail, HeldRound round, Owners.Owner to) {
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).title(round.title()).strong(say.say("mail.missed.lead")).quote(mail.letter().kept()).text(say.say("mail.missed.next"))
                .signature(say.say("mail.signature.plain"));
        post("missed/" + mail.id(), Stream.RECEIPT, round.reformId(), to, say.say("mail.missed.subject", round.key().number(), round.key().reference()), body, mail.messageId());
    }

    /** What the project lead answered to an input; a reply to it becomes a new input. */
    void answered(int number, long reformId, Long matterId, Long personId, String address, Language language, String text, String reply, String inReplyTo) {
        Texts say = texts.in(language);
        Body body = Body.in(language).strong(say.say("mail.input.answer")).text(reply).heading(say.say("mail.input.you-wrote")).quote(text)
                .signature(say.say("mail.signature.plain"));
        outbox.post(new Letter("input-answer/" + reformId + "/" + number, Stream.REPLIES, reformId, matterId, personId, address, language,
                say.say("mail.input.answer.subject", Inputs.reference(number)), body, null, inReplyTo, null));
    }

    /** A question asked on the public page has come. */
    void asked(int number, long reformId, String address, Language language, String text) {
        Texts say = texts.in(language);
        Body body = Body.in(language).strong(say.say("mail.input.arrived")).quote(text)
                .text(say.say("mail.input.number", Inputs.reference(number))).text(say.say("mail.input.next")).signature(say.say("mail.signature.plain"));
        outbox.post(new Letter("asked/" + reformId + "/" + number, Stream.RECEIPT, reformId, null, null, address, language, say.say("mail.input.subject", Inputs.reference(number)), body, null, null, null));
    }

    private void post(String cause, Stream stream, Long reformId, Owners.Owner to, String subject, Body body, String inReplyTo) {
        outbox.post(new Letter(cause, stream, reformId, null, to.personId(), to.address(), to.language(), subject, body, null, inReplyTo, null));
    }
}
