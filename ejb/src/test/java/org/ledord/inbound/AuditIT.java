package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.consultation.RoundKeeping;
import org.ledord.consultation.RoundQueries;
import org.ledord.content.PostWriting;
import org.ledord.content.TextWords;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.shared.RuleViolation;
import org.ledord.subscription.Following;

/** What is changed leaves one row, in the same transaction; what is read, refused or undone leaves none. */
class AuditIT extends InboundGround {
    @Inject
    private AnswerCollection answers;
    @Inject
    private PostWriting posts;
    @Inject
    private RoundQueries rounds;
    @Inject
    private RoundKeeping keeping;
    @Inject
    private PersonRegistration registration;
    @Inject
    private Following following;
    @Inject
    private CurrentActor actor;
    @Inject
    private UserTransaction transaction;

    /** A row as it stands. */
    public record Row(String actor, Long personId, String job, String action, String matter, String detail) {
    }

    @Test
    void a_change_leaves_one_row_with_who_what_and_which_matter() {
        as(asked);
        long before = last();
        answers.byPage(round, PageAnswer.of(0, List.of(GivenItem.words(2, "Lunchen saknas."))));
        assertThat(since(before)).containsExactly(new Row("SIGNED_IN", actor.personId(), null, "answer.give", "ROUND 1", reform.slug()));
    }

    @Test
    void what_is_made_is_the_matter() {
        as(lead);
        long before = last();
        posts.begin(reform, "sv", new TextWords("Nytt", "", "Nu prövar vi."));
        assertThat(since(before)).containsExactly(new Row("SIGNED_IN", actor.personId(), null, "post.write", "POST 1", reform.slug()));
    }

    @Test
    void a_mailed_answer_is_its_senders() {
        long before = last();
        Mail mail = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", "1. Tillstyrker.");
        assertThat(mail.state()).isEqualTo("ANSWER");
        assertThat(since(before)).extracting(Row::actor, Row::action, Row::matter)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MAIL", "answer.give", "ROUND 1"));
    }

    @Test
    void reading_leaves_none() {
        as(lead);
        long before = last();
        rounds.show(round);
        rounds.list(reform, null, 1);
        assertThat(following.about("nothing")).isEmpty();
        assertThat(following.confirm("nothing", null)).as("a door that did nothing").isEmpty();
        assertThat(since(before)).isEmpty();
    }

    @Test
    void what_is_rolled_back_or_refused_leaves_none() throws Exception {
        as(lead);
        long before = last();
        transaction.begin();
        posts.begin(reform, "sv", new TextWords("Nytt", "", "Nu prövar vi."));
        transaction.rollback();
        assertThatThrownBy(() -> posts.begin(reform, "sv", new TextWords("", "", ""))).isInstanceOf(RuleViolation.class);
        assertThat(since(before)).isEmpty();
    }

    @Test
    void a_job_is_written_by_its_name_and_only_when_it_has_done_something() {
        actor.is(new Actor.Job("round-closing-test"));
        keeping.closeDue();
        registration.addUnit(new NewUnit("prov-" + java.util.UUID.randomUUID(), "Provenheten", UnitKind.HOME_CARE, null));
        assertThat(reads.list(Row.class, SQL + "where e.job = 'round-closing-test'", Map.of())).last()
                .isEqualTo(new Row("SYSTEM", null, "round-closing-test", "person.manage", null, null));
    }

    private static final String SQL = """
            select e.actor, e.person_id, e.job, e.action, m.kind || ' ' || m.number as matter, e.detail from audit_event e left join matter m on m.id = e.matter_id\s""";

    private long last() {
        return reads.count("select coalesce(max(id), 0) from audit_event", Map.of());
    }

    /** Of this test's own reform, and what belongs to none by an unknown hand: the portal's jobs work beside us. */
    private List<Row> since(long id) {
        return reads.list(Row.class, SQL + "where e.id > :id and (e.detail = :slug or e.actor = 'ANONYMOUS') order by e.id", Map.of("id", id, "slug", reform.slug()));
    }
}
