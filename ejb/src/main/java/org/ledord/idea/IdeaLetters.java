package org.ledord.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.ledord.mail.AddressSql;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Quoted;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKind;
import org.ledord.shared.DateWords;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** What whoever left an idea is told, where we can write to them: at the registered address of somebody whom we know, else at the one they gave. */
@ApplicationScoped
class IdeaLetters {
    /** How much is quoted: a letter stays below 100 kB (MAIL.md, D14). */
    private static final int QUOTED = 6_000;

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

    /** An idea as a letter tells it, and to whom. */
    public record Paper(long id, long matterId, long reformId, String slug, String municipality, String zone, int number, boolean shown, Long personId, String address,
            Language language, String groupName) {
        String reference() {
            return MatterKind.IDEA.letter() + number;
        }
    }

    /** It has come: its number, what happens and by when. */
    void receipt(Idea idea, NewIdea came) {
        paper(idea).ifPresent(paper -> {
            Texts say = say(paper);
            Body body = Body.in(paper.language()).strong(say.say("mail.idea.receipt.lead", paper.reference())).quote(words(idea)).text(say.say("mail.idea.receipt.next"))
                    .text(say.say("mail.idea.receipt.by", new DateWords(paper.language(), ZoneId.of(paper.zone())).date(idea.dueOn())))
                    .small(say.say("mail.idea.receipt.public"));
            if (came.mailId() != null) {
                body.small(say.say("mail.idea.receipt.yours"));
            }
            post("receipt", Stream.RECEIPT, paper, say.say("mail.idea.receipt.subject", paper.reference()), body, came.messageId());
        });
    }

    /** A group makes a proposal of it. */
    void proposed(Idea idea, Matter proposal) {
        proposed("proposed", idea, proposal);
    }

    /** A group takes it into a proposal that there was. */
    void taken(Idea idea, Matter proposal) {
        proposed("taken", idea, proposal);
    }

    private void proposed(String how, Idea idea, Matter proposal) {
        paper(idea).ifPresent(paper -> {
            Texts say = say(paper);
            Body body = Body.in(paper.language()).strong(say.say("mail.idea." + how + ".lead", paper.groupName())).text(say.say("mail.idea." + how + ".next", proposal.number()))
                    .heading(say.say("mail.input.you-wrote")).quote(words(idea));
            post("proposed/" + proposal.id(), Stream.REPLIES, paper, say.say("mail.idea." + how + ".subject", paper.reference()), body, null);
        });
    }

    /** It goes no further, and why. */
    void declined(Idea idea) {
        paper(idea).ifPresent(paper -> {
            Texts say = say(paper);
            Body body = Body.in(paper.language()).strong(paper.groupName() == null ? say.say("mail.idea.declined.lead.none") : say.say("mail.idea.declined.lead", paper.groupName()))
                    .quote(idea.answer()).text(say.say("mail.idea.declined.missed")).heading(say.say("mail.input.you-wrote")).quote(words(idea));
            post("declined", Stream.REPLIES, paper, say.say("mail.idea.declined.subject", paper.reference()), body, null);
        });
    }

    /** It was decided about the proposal that came of it. */
    void decided(Idea idea, Matter proposal, String outcome) {
        paper(idea).ifPresent(paper -> {
            Texts say = say(paper);
            Body body = Body.in(paper.language()).strong(say.say("mail.idea.decided.lead", proposal.number(), proposal.title(), say.say("mail.idea.decided." + outcome)))
                    .link(say.say("mail.idea.decided.link"), settings.publicUrl() + "/" + paper.language() + "/" + paper.slug() + "/proposals/" + proposal.number())
                    .heading(say.say("mail.input.you-wrote")).quote(words(idea));
            long before = reads.count("select count(*) from decision d join proposal p on p.id = d.proposal_id where p.matter_id = :proposal", Map.of("proposal", proposal.id()));
            post("decided/" + proposal.id() + "/" + before, Stream.REPLIES, paper, say.say("mail.idea.decided.subject", paper.reference()), body, null);
        });
    }

    /** The proposal that came of it was taken back. */
    void withdrawn(Idea idea, Matter proposal, String reason) {
        paper(idea).ifPresent(paper -> {
            Texts say = say(paper);
            Body body = Body.in(paper.language()).strong(say.say("mail.idea.withdrawn.lead", proposal.number()));
            if (!reason.isBlank()) {
                body.quote(reason);
            }
            body.heading(say.say("mail.input.you-wrote")).quote(words(idea));
            post("withdrawn/" + proposal.id(), Stream.REPLIES, paper, say.say("mail.idea.withdrawn.subject", paper.reference()), body, null);
        });
    }

    /** How far it has come, to whoever asked; gives the words. @param late whether its answer should have come before today */
    String standing(Idea idea, int proposal, boolean late, String cause, String inReplyTo) {
        return paper(idea).map(paper -> {
            Texts say = say(paper);
            String due = new DateWords(paper.language(), ZoneId.of(paper.zone())).date(idea.dueOn());
            String first = say.say("mail.idea.status." + idea.status() + (late && !idea.status().settled() ? ".late" : ""), paper.reference(), due,
                    paper.groupName() == null ? say.say("mail.idea.status.lead") : paper.groupName(), proposal);
            Body body = Body.in(paper.language()).strong(first);
            if (idea.answer() != null) {
                body.quote(idea.answer());
            }
            send(cause, Stream.RECEIPT, paper, say.say("mail.idea.status.subject", paper.reference()), body.heading(say.say("mail.input.you-wrote")).quote(words(idea)), inReplyTo);
            return idea.answer() == null ? first : first + "\n" + idea.answer();
        }).orElse("");
    }

    private void post(String cause, Stream stream, Paper to, String subject, Body body, String inReplyTo) {
        send("idea/" + to.id() + "/" + cause, stream, to, subject, body, inReplyTo);
    }

    private void send(String cause, Stream stream, Paper to, String subject, Body body, String inReplyTo) {
        if (to.shown()) {
            body.link(say(to).say("mail.idea.link"), settings.publicUrl() + "/" + to.language() + "/" + to.slug() + "/ideas/" + to.number());
        }
        body.signature(say(to).say("mail.signature", to.municipality()));
        String token = tokens.issue(Purpose.IDEA, to.id(), 1, to.personId(), to.matterId(), null, null);
        outbox.post(new Letter(cause, stream, to.reformId(), to.matterId(), to.personId(), to.address(), to.language(), subject, body, token, inReplyTo, null));
    }

    private static String words(Idea idea) {
        return Quoted.beginning(idea.how().isEmpty() ? idea.better() : idea.better() + "\n\n" + idea.how(), QUOTED);
    }

    private Texts say(Paper to) {
        return texts.in(to.language());
    }

    private Optional<Paper> paper(Idea idea) {
        return reads.first(Paper.class, """
                select i.id, i.matter_id, m.reform_id, r.slug, r.municipality, r.zone, m.number, i.shown_at is not null as shown, p.id as person_id,
                       case when i.person_id is null then i.address else a.address end as address, coalesce(p.language, m.language) as language,
                       (select t.name from group_text t where t.group_id = m.group_id
                         order by (t.language = coalesce(p.language, m.language)) desc, (t.language = r.language) desc, t.language limit 1) as group_name
                  from idea i join matter m on m.id = i.matter_id join reform r on r.id = m.reform_id left join person p on p.id = i.person_id and p.erased_at is null
                  left join lateral %s a on true
                 where i.id = :id""".formatted(AddressSql.of("p.id")), Map.of("id", idea.id())).filter(paper -> paper.address() != null);
    }
}
