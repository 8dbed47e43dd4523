package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.answer.PaperAnswer;
import org.ledord.content.PostWriting;
import org.ledord.content.TextWords;
import org.ledord.people.Persons;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalWriting;
import org.ledord.reply.PointReplying;
import org.ledord.reply.ReplyKind;
import org.ledord.reply.ReplyToPoints;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** An identity number is refused at each form's door, and a mail with one waits: nothing of it is kept where others read. */
class ClientDataIT extends InboundGround {
    private static final String NUMBER = "Hon heter 121212-1212 och vill åka tidigare.";
    private static final List<GivenItem> ANSWER = List.of(GivenItem.words(2, NUMBER));

    @Inject
    private AnswerCollection answers;
    @Inject
    private ProposalWriting proposals;
    @Inject
    private PostWriting posts;
    @Inject
    private PointReplying replies;
    @Inject
    private Asking asking;
    @Inject
    private CurrentActor actor;
    @Inject
    private Persons persons;

    @Test
    void an_answer_on_the_page_on_paper_and_behind_the_link_is_refused() {
        as(asked);
        refused(() -> answers.byPage(round, PageAnswer.of(0, ANSWER)));
        as(lead);
        refused(() -> answers.onPaper(new PaperAnswer(round, asked, false, null, null, ANSWER)));
        actor.is(new Actor.Job("test"));
        long person = persons.get(asked).id();
        long matter = reads.first(Long.class, "select m.id from matter m join reform r on r.id = m.reform_id where r.slug = :slug and m.kind = 'ROUND'",
                Map.of("slug", reform.slug())).orElseThrow();
        actor.is(new Actor.TokenHolder(person, matter, "ANSWER"));
        refused(() -> answers.byLink(round, ANSWER));
        assertThat(reads.count("select count(*) from answer a join round d on d.id = a.round_id where d.matter_id = :matter", Map.of("matter", matter))).isZero();
    }

    @Test
    void a_question_a_post_a_proposal_and_a_reply_are_refused() {
        as(lead);
        refused(() -> asking.ask(reform, "fraga@example.org", NUMBER, Language.sv));
        refused(() -> posts.begin(reform, "sv", new TextWords("Nytt", "", NUMBER)));
        refused(() -> replies.reply(ReplyToPoints.to(round, List.of(1), ReplyKind.NO, NUMBER, null, "", null)));
        as(writer);
        refused(() -> proposals.begin(writes, Language.sv, new Draft("Rundor", NUMBER, "", "", null, null, Set.of())));
        assertThat(reads.count("select count(*) from input i join reform r on r.id = i.reform_id where r.slug = :slug", Map.of("slug", reform.slug()))).isZero();
    }

    @Test
    void a_mailed_answer_waits() {
        Mail mail = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", NUMBER);
        assertThat(mail.state()).isEqualTo("HELD");
        assertThat(mail.reason()).isEqualTo("identity-number");
    }

    private static void refused(ThrowingCallable door) {
        assertThatThrownBy(door).isInstanceOf(RuleViolation.class).hasMessage("rule.identity-number");
    }
}
