package org.ledord.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Purpose;
import org.ledord.mail.Quoted;
import org.ledord.mail.Stream;
import org.ledord.mail.Tokens;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Reads;
import org.ledord.shared.Settings;
import org.ledord.shared.Texts;

/** Tells those who take part of a post, each in their own letter, which they can answer. */
@ApplicationScoped
class DiscussionLetters {
    /** How much of the post that is answered is quoted. */
    private static final int REMINDED = 300;

    @Inject
    private Discussions discussions;

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

    /** A post as its letter tells it. */
    public record Paper(long reformId, String slug, String municipality, String reform, int proposal, String title, String author, String answered) {
    }

    void tell(DiscussionPost post, DiscussionPost answered) {
        Map<Language, Paper> papers = new EnumMap<>(Language.class);
        for (Discussions.Participant to : discussions.toTell(post)) {
            post(papers.computeIfAbsent(to.language(), language -> paper(post, language)), post, answered, to);
        }
    }

    private void post(Paper paper, DiscussionPost post, DiscussionPost answered, Discussions.Participant to) {
        Texts say = texts.in(to.language());
        String reference = MatterKind.PROPOSAL.letter() + paper.proposal();
        String about = paper.title().isEmpty() ? say.say("mail.discussion.untitled", paper.proposal()) : say.say("mail.discussion.about", paper.proposal(), paper.title());
        Body body = Body.in(to.language()).kicker(paper.municipality() + ", " + paper.reform()).title(about)
                .strong(say.say("mail.discussion.lead", paper.author(), about)).quote(post.text());
        if (answered != null && answered.withdrawnAt() == null && to.reads(answered.writtenAt())) {
            body.text(say.say("mail.discussion.answers", paper.answered())).quote(Quoted.beginning(answered.text(), REMINDED));
        }
        body.link(say.say("mail.discussion.link"), settings.publicUrl() + "/work/" + to.language() + "/proposals/discuss?reform=" + paper.slug() + "&number=" + paper.proposal())
                .small(say.say("mail.discussion.who")).small(say.say("mail.discussion.end")).signature(say.say("mail.signature", paper.municipality()));
        String token = tokens.issue(Purpose.DISCUSSION, discussions.letter(post, to.personId()), 1, to.personId(), post.matterId(), null, null);
        outbox.post(new Letter("discussion/" + post.id() + "/" + to.personId(), Stream.DISCUSSION, paper.reformId(), post.matterId(), to.personId(), to.address(), to.language(),
                say.say("mail.discussion.subject", paper.author(), reference), body, token, null, null));
    }

    private Paper paper(DiscussionPost post, Language language) {
        return reads.first(Paper.class, """
                select m.reform_id, r.slug, r.municipality, coalesce(w.title, o.title) as reform, m.number as proposal, m.title, a.name as author, b.name as answered
                  from discussion_post d join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id join person a on a.id = d.author_id
                  left join discussion_post x on x.id = d.answers_id left join person b on b.id = x.author_id
                  left join reform_text w on w.reform_id = r.id and w.language = :language left join reform_text o on o.reform_id = r.id and o.language = r.language
                 where d.id = :id""", Map.of("id", post.id(), "language", language.name())).orElseThrow();
    }
}
