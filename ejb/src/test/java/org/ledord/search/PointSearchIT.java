package org.ledord.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.AnswerKey;
import org.ledord.answer.GivenItem;
import org.ledord.answer.PageAnswer;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.reply.CutAnswer;
import org.ledord.reply.NewPoint;
import org.ledord.reply.PointCutting;
import org.ledord.search.Found.State;
import org.ledord.shared.Language;
import org.ledord.shared.Writes;

/**
 * An entry does not say whose answer a point is from, and who manages a unit handles none from it: so whoever manages one finds no points of a
 * round that is under way, whatever else they are, and no count tells of them (ADR 0049).
 */
class PointSearchIT extends InboundGround {
    @Inject
    private AnswerCollection answers;
    @Inject
    private PointCutting cutting;
    @Inject
    private WorkSearchQueries search;
    @Inject
    private SearchIndex index;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes sql;
    @Inject
    private UserTransaction transaction;

    @Test
    void what_a_lead_finds_under_that_hat_they_do_not_find_as_a_manager_too() throws Exception {
        String word = "nyckelord" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "lsk";
        as(asked);
        answers.byPage(round, PageAnswer.of(0, List.of(GivenItem.words(2, "Bilarna är " + word + "."))));
        as(lead);
        cutting.cut(new CutAnswer(new AnswerKey(round, 1), List.of(new NewPoint(2, "Bilarna är " + word + ".", "", ""))));
        renew();
        assertThat(find(lead, word).hits()).extracting(Hit::kind).containsExactly("POINT");
        assertThat(find(writer, word).hits()).as("who writes, and handles the answers").extracting(Hit::kind).containsExactly("POINT");
        assertThat(find(asked, word).state()).as("even whose words they are").isEqualTo(State.NONE);

        manages(lead);
        Found both = find(lead, word);
        assertThat(both.state()).isEqualTo(State.NONE);
        assertThat(both.among()).isZero();
        assertThat(both.kinds()).isEmpty();
        assertThat(find(lead, "rundor").hits()).as("the rest is as it was").isNotEmpty();

        sql.change("delete from membership where function = 'UNIT_MANAGER' and person_id = (select id from person where public_id = :lead)", Map.of("lead", lead));
        assertThat(find(lead, word).hits()).as("with the hat off").hasSize(1);
    }

    private void manages(UUID person) {
        actor.is(new Actor.Job("test"));
        String unit = "enhet-" + UUID.randomUUID().toString().substring(0, 8);
        registration.addUnit(new NewUnit(unit, "Enheten " + unit, UnitKind.HOME_CARE, null));
        sql.change("update person set unit_id = (select id from unit where slug = :unit) where public_id = :person", Map.of("unit", unit, "person", person));
        members.join(writes, NewMember.of(person, MemberFunction.UNIT_MANAGER, LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")))));
    }

    private Found find(UUID who, String typed) {
        as(who);
        return search.find(typed, reform.slug(), Narrowed.NOT, 1, 50, Language.sv);
    }

    private void renew() throws Exception {
        long committed = reads.count("select sum(changes) from work_change", Map.of());
        while (reads.count("select version from search_state where side = 'WORK'", Map.of()) < committed) {
            transaction.begin();
            index.renew();
            transaction.commit();
        }
    }
}
