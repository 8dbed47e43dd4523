package org.ledord.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ledord.consultation.HeldRound;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** One letter to each who answered, about their own points and what became of them. */
@ApplicationScoped
class RepliesLetters {
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

    /** Somebody who answered. */
    public record Writer(long answerId, long invitationId, long personId, String language, String address, String municipality, String aside, boolean missed) {
    }

    /** A point of theirs with its reply. */
    public record Replied(long answerId, String quote, ReplyKind kind, String text, Integer version, String changeLink, Integer proposal) {
    }

    int post(HeldRound round) {
        Map<Long, List<Replied>> replies = reads.list(Replied.class, """
                select p.answer_id, p.quote, y.kind, y.text, v.number as version, y.change_link, m.number as proposal
                  from point p join reply y on y.id = p.reply_id left join proposal_version v on v.id = y.proposal_version_id
                  left join proposal q on q.id = v.proposal_id left join matter m on m.id = q.matter_id
                 where p.round_id = :round order by p.number""", Map.of("round", round.id())).stream().collect(Collectors.groupingBy(Replied::answerId));
        int posted = 0;
        for (Writer writer : writers(round)) {
            String token = tokens.issue(Purpose.REPLIES, writer.invitationId(), 1, writer.personId(), round.matterId(), writer.invitationId(), null);
            posted += outbox.post(letter(round, writer, replies.getOrDefault(writer.answerId(), List.of()), token)) ? 1 : 0;
        }
        return posted;
    }

    private List<Writer> writers(HeldRound round) {
        return reads.list(Writer.class, """
                select distinct on (a.id) a.id as answer_id, a.invitation_id, p.id as person_id, p.language, e.address, r.municipality,
                       (select coalesce(string_agg(i.set_aside, E'\\n' order by i.id), '') from answer_item i join answer_version v on v.id = i.version_id
                         where v.answer_id = a.id and i.set_aside <> ''
                           and v.number = (select max(w.number) from answer_version w where w.answer_id = a.id)) as aside,
                       a.missed_at is not null as missed
                  from answer a join invitation n on n.id = a.invitation_id join person p on p.id = n.person_id and p.erased_at is null
                  join mail_address e on e.person_id = p.id and e.verified_at is not null and e.suspended_at is null
                  join reform r on r.id = :reform
                 where a.round_id = :round and a.state = 'FILED' order by a.id, e.id""", Map.of("round", round.id(), "reform", round.reformId()));
    }

    private Letter letter(HeldRound round, Writer writer, List<Replied> replies, String token) {
        Language language = Language.of(writer.language()).orElse(Language.sv);
        Texts say = texts.in(language);
        String open = settings.publicUrl() + "/" + language + "/" + round.key().reform();
        Body body = Body.in(language).title(round.title())
                .strong(replies.isEmpty() ? say.say("mail.replies.none") : say.say(replies.size() == 1 ? "mail.replies.lead.one" : "mail.replies.lead", replies.size()));
        for (Replied reply : replies) {
            body.heading(say.say("mail.replies.you-said")).quote(reply.quote())
                    .text(say.say("mail.replies.we-did", say.say("reply.kind." + reply.kind())) + "\n" + reply.text());
            if (reply.version() != null) {
                body.link(say.say("mail.replies.version", reply.version(), reply.changeLink()).strip().replaceAll("\\.$", ""), open + "/proposals/" + reply.proposal());
            }
        }
        if (!writer.aside().isEmpty()) {
            body.heading(say.say("mail.replies.aside")).quote(writer.aside());
        }
        body.link(say.say("mail.replies.all"), open + "/rounds/" + round.key().number());
        if (!writer.missed()) {
            body.text(say.say("mail.replies.missed")).link(say.say("mail.replies.missed.link"), settings.publicUrl() + "/" + language + "/missed/" + token);
        }
        body.text(say.say("mail.replies.record"))
                .signature(say.say("mail.replies.signature", writer.municipality()));
        return new Letter("replies/round/" + round.id() + "/invitation/" + writer.invitationId() + (writer.missed() ? "/again" : ""), Stream.REPLIES, round.reformId(), round.matterId(),
                writer.personId(), writer.address(), language, say.say(replies.isEmpty() ? "mail.replies.subject.none" : "mail.replies.subject", round.title(), round.key().reference()), body, token, null, null);
    }
}
