package org.ledord.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.attachment.AttachmentWords;
import org.ledord.attachment.Attachments;
import org.ledord.group.GroupSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Quoted;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKind;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** The letters of a specialist question: to each it was put to, and to whoever asked. */
@ApplicationScoped
class QuestionLetters {
    /** How much of an answer is quoted: a letter stays below 100 kB (MAIL.md, D14). */
    private static final int QUOTED = 6_000;

    /** What those it was put to are told. */
    enum Kind { ASKED, REMINDER, WITHDRAWN }

    @Inject
    private Reads reads;

    @Inject
    private Tokens tokens;

    @Inject
    private Outbox outbox;

    @Inject
    private PortalTexts texts;

    @Inject
    private Settings settings;

    @Inject
    private Attachments attachments;

    /** A question as a letter tells it, in the reader's language where there are words in it. */
    public record Paper(long id, long matterId, long reformId, String slug, String municipality, String reform, String zone, int number, String title, String text,
            String why, java.time.LocalDate dueOn, int proposalNumber, String proposal, String fromGroup, String toGroup, String toPerson, String askedBy,
            long askerId, Language askerLanguage, String askerAddress) {
        String reference() {
            return MatterKind.QUESTION.letter() + number;
        }

        DateWords dates(Language language) {
            return new DateWords(language, ZoneId.of(zone));
        }

        String to() {
            return toGroup == null ? toPerson : toGroup;
        }
    }

    /** Writes this to each of them who can be written to and is still asked. */
    void toAsked(Kind kind, SpecialistQuestion question, List<Asked> asked) {
        asked.stream().filter(one -> one.standing() && one.address() != null).forEach(one -> post(kind, question, one));
    }

    private void post(Kind kind, SpecialistQuestion question, Asked to) {
        Paper paper = paper(question.id(), to.language());
        Texts say = texts.in(to.language());
        String due = paper.dates(to.language()).date(paper.dueOn());
        String token = token(paper, to);
        Body body = Body.in(to.language()).kicker(paper.municipality() + ", " + paper.reform()).title(say.say("mail.specialist.title", paper.fromGroup()))
                .strong(say.say("mail.specialist.lead." + kind, paper.fromGroup(), paper.title(), due));
        if (kind == Kind.WITHDRAWN) {
            body.text(say.say("mail.specialist.reason", question.withdrawal()));
        } else {
            String more = QuestionTitle.more(paper.title(), paper.text());
            if (!more.isEmpty()) {
                body.quote(more);
            }
            body.text(say.say("mail.specialist.why", paper.why())).text(about(paper, say))
                    .text(say.say("mail.specialist.cannot")).link(say.say("mail.specialist.link"), settings.publicUrl() + "/" + to.language() + "/question/" + token)
                    .small(paper.toGroup() == null ? say.say("mail.specialist.you", paper.askedBy()) : say.say("mail.specialist.group", paper.toGroup(), paper.askedBy()));
        }
        body.signature(say.say("mail.signature", paper.municipality()));
        String cause = "question/" + paper.id() + "/" + to.id() + (kind == Kind.ASKED ? "" : "/" + kind);
        outbox.post(new Letter(cause, Stream.QUESTION, paper.reformId(), paper.matterId(), to.personId(), to.address(), to.language(),
                say.say("mail.specialist.subject." + kind, due, paper.fromGroup(), paper.reference()), body, token, null, null));
    }

    /**
     * How an answer was read, to whom it is filed under, at their registered address; a reply to it corrects the answer.
     *
     * @param anothers the answer that stood before, where somebody else gave it
     */
    void receipt(SpecialistQuestion question, SpecialistAnswer answer, Asked to, MailedReply mail, Optional<Questions.Standing> anothers) {
        if (to.address() == null) {
            return;
        }
        Paper paper = paper(question.id(), to.language());
        Texts say = texts.in(to.language());
        Body body = Body.in(to.language()).title(paper.title()).strong(say.say(answer.number() == 1 || anothers.isPresent() ? "mail.specialist.receipt.lead" : "mail.specialist.receipt.again", paper.reference()))
                .text(say.say("mail.specialist.receipt.question", paper.title())).heading(say.say("mail.specialist.receipt.read")).quote(Quoted.beginning(answer.text(), QUOTED));
        if (answer.text().length() > QUOTED) {
            body.text(say.say("mail.specialist.receipt.shortened"));
        }
        if (mail != null && !mail.cut().isEmpty()) {
            body.small(mail.cut());
        }
        if (mail != null) {
            AttachmentWords.tell(body, say, attachments.of(mail.rawMailId()));
        }
        anothers.ifPresent(before -> body.heading(say.say("mail.specialist.receipt.before", before.name())).quote(Quoted.beginning(before.text(), QUOTED))
                .text(say.say("mail.specialist.receipt.instead", before.name(), paper.to())));
        if (answer.channel() == AnswerChannel.LINK) {
            body.text(say.say("mail.specialist.receipt.link"));
        }
        body.text(say.say("mail.specialist.receipt.correct", paper.fromGroup())).signature(say.say("mail.signature", paper.municipality()));
        outbox.post(new Letter("receipt/question/" + paper.id() + "/" + answer.number(), Stream.RECEIPT, paper.reformId(), paper.matterId(), to.personId(), to.address(),
                to.language(), say.say("mail.specialist.receipt.subject", paper.reference()), body, token(paper, to), mail == null ? null : mail.messageId(), null));
    }

    /** Somebody else of the group has answered after them: what, and how to have it otherwise. */
    void replaced(SpecialistQuestion question, SpecialistAnswer answer, Asked to) {
        Paper paper = paper(question.id(), to.language());
        Texts say = texts.in(to.language());
        String who = name(answer);
        Body body = Body.in(to.language()).title(paper.title()).strong(say.say("mail.specialist.replaced.lead", who, paper.reference()))
                .quote(Quoted.beginning(answer.text(), QUOTED)).text(say.say("mail.specialist.replaced.instead", paper.to()))
                .text(say.say("mail.specialist.replaced.correct", paper.fromGroup())).signature(say.say("mail.signature", paper.municipality()));
        outbox.post(new Letter("question/" + paper.id() + "/replaced/" + answer.number(), Stream.QUESTION, paper.reformId(), paper.matterId(), to.personId(), to.address(),
                to.language(), say.say("mail.specialist.replaced.subject", who, paper.reference()), body, token(paper, to), null, null));
    }

    private String name(SpecialistAnswer answer) {
        return reads.first(String.class, "select name from person where id = :id", Map.of("id", answer.personId())).orElse("");
    }

    /** The answer, to whoever asked. */
    void toAsker(SpecialistQuestion question, SpecialistAnswer answer, Optional<Questions.Standing> anothers) {
        Language language = paper(question.id(), Language.sv).askerLanguage();
        Paper paper = paper(question.id(), language);
        if (paper.askerAddress() == null) {
            return;
        }
        Texts say = texts.in(language);
        String token = tokens.issue(Purpose.QUESTION_NEWS, paper.id(), 1, paper.askerId(), paper.matterId(), null, null);
        Body body = Body.in(language).kicker(paper.municipality() + ", " + paper.reform()).title(paper.title())
                .strong(say.say(anothers.isPresent() ? "mail.specialist.answered.anew" : answer.number() == 1 ? "mail.specialist.answered.lead" : "mail.specialist.answered.again", paper.to(),
                        paper.title()))
                .quote(Quoted.beginning(answer.text(), QUOTED));
        if (answer.text().length() > QUOTED) {
            body.text(say.say("mail.specialist.answered.shortened"));
        }
        anothers.ifPresent(before -> body.text(say.say("mail.specialist.answered.before", before.name(), name(answer))).quote(Quoted.beginning(before.text(), QUOTED)));
        body.text(say.say("mail.specialist.answered.next")).link(say.say("mail.specialist.answered.link"), settings.publicUrl() + "/work/" + language + "/questions/show?reform="
                + paper.slug() + "&number=" + paper.number()).small(about(paper, say))
                .signature(say.say("mail.signature", paper.municipality()));
        outbox.post(new Letter("question/" + paper.id() + "/answered/" + answer.number(), Stream.QUESTION, paper.reformId(), paper.matterId(), paper.askerId(),
                paper.askerAddress(), language, say.say("mail.specialist.answered.subject", paper.to(), paper.reference()), body, token, null, null));
    }

    /** Which proposal waits; a draft may have no title yet. */
    private static String about(Paper paper, Texts say) {
        return paper.proposal().isEmpty() ? say.say("mail.specialist.about.untitled", paper.proposalNumber())
                : say.say("mail.specialist.about", paper.proposalNumber(), paper.proposal());
    }

    private String token(Paper paper, Asked to) {
        return tokens.issue(Purpose.QUESTION, to.id(), 1, to.personId(), paper.matterId(), null, null);
    }

    private Paper paper(long id, Language language) {
        return reads.first(Paper.class, """
                select q.id, q.matter_id, s.reform_id, r.slug, r.municipality, coalesce(w.title, o.title) as reform, r.zone, s.number, s.title, q.text, q.why, q.due_on,
                       m.number as proposal_number, m.title as proposal, %s as from_group, %s as to_group, tp.name as to_person, ap.name as asked_by, ap.id as asker_id,
                       ap.language as asker_language, (select x.address from mail_address x where x.person_id = ap.id and x.verified_at is not null and x.suspended_at is null
                          and ap.erased_at is null order by x.id limit 1) as asker_address
                  from specialist_question q join matter s on s.id = q.matter_id join reform r on r.id = s.reform_id join matter m on m.id = q.proposal_id
                  join person ap on ap.id = q.asked_by left join person tp on tp.id = q.asked_person_id
                  left join reform_text w on w.reform_id = r.id and w.language = :language left join reform_text o on o.reform_id = r.id and o.language = r.language
                 where q.id = :id""".formatted(GroupSql.name("s.group_id"), GroupSql.name("q.asked_group_id")),
                Map.of("id", id, "language", language.name())).orElseThrow();
    }
}
