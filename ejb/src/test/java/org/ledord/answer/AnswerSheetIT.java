package org.ledord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.Statements;
import org.ledord.testing.ContainerTest;

/** These tests should show who sees the form of a round, and who what was answered in it; they should not test how answers are filed. */
class AnswerSheetIT extends ContainerTest {
    private static final MatterKey ROUND = new MatterKey("falkenberg", MatterKind.ROUND, 4);

    @Inject
    private AnswerQueries queries;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    private long matter;
    private long answered;
    private long silent;

    @BeforeEach
    void somebody_has_answered_and_somebody_has_not() {
        matter = reads.first(Long.class, """
                select m.id from matter m join reform r on r.id = m.reform_id where r.slug = 'falkenberg' and m.kind = 'ROUND' and m.number = 4""",
                Map.of()).orElseThrow();
        answered = person("ANSWERED");
        silent = person("INVITED");
    }

    @Test
    void the_link_that_asks_shows_the_form_and_nothing_of_what_was_answered() {
        actor.is(new Actor.TokenHolder(answered, matter, "ANSWER"));
        AnswerForm form = queries.form(ROUND);
        assertThat(form.questions()).isNotEmpty();
        assertThat(form.answeredAt()).as("that an answer came, and when, and nothing more").isNotNull();
        assertThat(form.about()).as("the proposal that is asked about").isNotEmpty().allMatch(AnswerForm.About::open);
        assertThat(form.hats()).as("who holds a link answers as whom it was sent to").isEmpty();
        assertThatThrownBy(() -> queries.own(ROUND)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_link_in_the_receipt_shows_what_was_answered() {
        actor.is(new Actor.TokenHolder(answered, matter, "RECEIPT"));
        AnswerSheet sheet = queries.own(ROUND);
        assertThat(sheet.own().read().state()).isEqualTo(AnswerState.FILED);
        assertThat(sheet.own().read().items()).isNotEmpty();
        assertThat(sheet.form()).isEqualTo(queries.form(ROUND));
        assertThatThrownBy(() -> queries.own(new MatterKey("falkenberg", MatterKind.ROUND, 3))).isInstanceOfAny(Refused.class, NotFound.class);
    }

    @Test
    void each_point_that_was_made_of_it_stands_there_with_what_became_of_it() {
        long writer = reads.first(Long.class, """
                select i.person_id from point p join answer a on a.id = p.answer_id and a.state = 'FILED' join invitation i on i.id = a.invitation_id join round d on d.id = i.round_id
                 where d.matter_id = :matter and p.reply_id is not null order by p.number limit 1""", Map.of("matter", matter)).orElseThrow();
        long own = reads.count("""
                select count(*) from point p join answer a on a.id = p.answer_id join invitation i on i.id = a.invitation_id join round d on d.id = i.round_id
                 where d.matter_id = :matter and i.person_id = :person""", Map.of("matter", matter, "person", writer));
        for (Actor actor : new Actor[] {new Actor.SignedIn(writer, Set.of()), new Actor.TokenHolder(writer, matter, "RECEIPT")}) {
            this.actor.is(actor);
            assertThat(queries.own(ROUND).own().points()).hasSize((int) own).allSatisfy(point -> assertThat(point.quote()).isNotBlank())
                    .anySatisfy(point -> {
                        assertThat(point.replied()).isTrue();
                        assertThat(point.text()).isNotBlank();
                    });
        }
    }

    @Test
    void who_is_signed_in_and_was_asked_sees_their_own_and_nobody_elses() {
        actor.is(new Actor.SignedIn(silent, Set.of()));
        assertThat(queries.own(ROUND).own()).isNull();
        assertThat(queries.own(ROUND).form().answeredAt()).isNull();
        assertThat(queries.own(ROUND).form().hats()).isNotEmpty();
        actor.is(new Actor.SignedIn(answered, Set.of()));
        assertThat(queries.own(ROUND).own().read().items()).isNotEmpty();
        long stranger = reads.first(Long.class, """
                select p.id from person p where not exists (select 1 from invitation i join round d on d.id = i.round_id
                                                             where i.person_id = p.id and d.matter_id = :matter) order by p.id limit 1""",
                Map.of("matter", matter)).orElseThrow();
        actor.is(new Actor.SignedIn(stranger, Set.of()));
        assertThatThrownBy(() -> queries.own(ROUND)).isInstanceOfAny(Refused.class, NotFound.class);
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> queries.form(ROUND)).isInstanceOfAny(Refused.class, NotFound.class);
    }

    @Test
    void the_sheet_costs_four_statements_answered_or_not() {
        for (long person : new long[] {answered, silent}) {
            actor.is(new Actor.SignedIn(person, Set.of()));
            actor.grants(); // the frame of the page has read them
            Statements.reset();
            queries.own(ROUND);
            assertThat(Statements.count()).isEqualTo(4);
        }
    }

    private long person(String state) {
        return reads.first(Long.class, """
                select i.person_id from invitation i join round d on d.id = i.round_id join membership s on s.id = i.membership_id
                 where d.matter_id = :matter and i.state = :state and s.to_on is null order by i.id limit 1""", Map.of("matter", matter, "state", state)).orElseThrow();
    }
}
