package org.ledord.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.GivenItem;
import org.ledord.consultation.NewQuestion;
import org.ledord.consultation.OpenRound;
import org.ledord.consultation.RoundDetails;
import org.ledord.consultation.RoundKeeping;
import org.ledord.consultation.RoundOpening;
import org.ledord.consultation.RoundQueries;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.reading.Position;
import org.ledord.shared.Language;
import org.ledord.shared.Writes;

/** An anonymous round, from the letter that takes no answer to the result that names nobody. */
class BallotIT extends InboundGround {
    private static final int THRESHOLD = 7;
    private static final String OWN = "java:jboss/datasources/LedordDS";

    @Inject
    private RoundOpening opening;
    @Inject
    private RoundKeeping keeping;
    @Inject
    private RoundQueries rounds;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private BallotCasting casting;
    @Inject
    private BallotCounting counting;
    @Inject
    private AnswerCollection answers;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes writes;
    @Resource(lookup = OWN)
    private DataSource own;
    @Resource(lookup = "java:jboss/datasources/LedordBallotDS")
    private DataSource ballots;
    @Resource(lookup = "java:jboss/datasources/LedordPublicDS")
    private DataSource open;
    private final List<String> addresses = new ArrayList<>();
    private MatterKey group;
    private OpenRound asks;

    @BeforeEach
    void a_group_of_eight() {
        actor.is(new Actor.Job("test"));
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")));
        group = new MatterKey(reform.slug(), MatterKind.GROUP, reads.first(Integer.class, """
                select m.number from reform_group g join matter m on m.id = g.matter_id join reform r on r.id = g.reform_id
                 where r.slug = :reform and g.slug = 'svarar'""", Map.of("reform", reform.slug())).orElseThrow());
        addresses.clear();
        addresses.add(address);
        for (int i = 1; i <= THRESHOLD; i++) {
            String mail = "anonym" + i + "." + UUID.randomUUID() + "@example.org";
            members.join(group, NewMember.of(registration.register(new NewPerson("Medlem " + i, Language.sv, null, null, List.of(mail))), MemberFunction.MEMBER, today));
            addresses.add(mail);
        }
        MatterKey proposal = new MatterKey(reform.slug(), MatterKind.PROPOSAL, 1);
        writes.change("update proposal set status = 'ANSWERED' where matter_id = (select m.id from matter m join reform r on r.id = m.reform_id"
                + " where r.slug = :reform and m.kind = 'PROPOSAL')", Map.of("reform", reform.slug()));
        asks = new OpenRound(List.of(proposal), "Anonymt om rundor", "", Language.sv, List.of(NewQuestion.position("Ska vi pröva?", ""),
                NewQuestion.choice("När?", "", List.of("Nu", "Sedan"))), List.of("svarar"), today.plusDays(7), THRESHOLD);
    }

    @Test
    void is_answered_by_link_once_and_told_when_enough_have() {
        as(lead);
        MatterKey key = opening.open(asks);
        assertThat(text(address)).contains("Svara anonymt genom länken").contains("Svara inte på mejlet").doesNotContain("▸ Fråga 1");
        for (int i = 0; i < THRESHOLD; i++) {
            holds(addresses.get(i));
            casting.cast(key, List.of(ticked(i < 4 ? Position.SUPPORT : Position.OPPOSE), new GivenItem(2, "", null, "Sedan", null, "")));
        }
        holds(addresses.get(0));
        assertThatThrownBy(() -> casting.cast(key, List.of(ticked(Position.OPPOSE)))).hasMessage("rule.ballot-given");
        holds(addresses.get(THRESHOLD));
        assertThatThrownBy(() -> casting.cast(key, List.of())).hasMessage("rule.ballot-empty");
        assertThatThrownBy(() -> answers.byLink(key, List.of(ticked(Position.OPPOSE)))).hasMessage("rule.ballot-by-link");
        as(lead);
        assertThat(shown(key).shares()).as("while it is open").isEmpty();
        assertThat(shown(key).head().answered()).as("in tenths of those asked").isEqualTo(6);
        assertThat(shown(key).may()).contains("answer.read");
        assertThat(shown(key).addressees()).as("who has answered").isEmpty();
        close(key);
        as(lead);
        assertThat(shown(key).shares()).contains(new RoundDetails.Share(1, "SUPPORT", 55, "EXACT"), new RoundDetails.Share(1, "OPPOSE", 45, "EXACT"),
                new RoundDetails.Share(2, "2", 80, "AT_LEAST"), new RoundDetails.Share(2, "1", 20, "AT_MOST"));
        holds(addresses.get(THRESHOLD));
        assertThatThrownBy(() -> casting.cast(key, List.of(ticked(Position.OPPOSE)))).hasMessage("rule.ballot-round-closed");
    }

    @Test
    void tells_nothing_where_too_few_answered() {
        as(lead);
        MatterKey key = opening.open(asks);
        for (int i = 0; i < THRESHOLD - 1; i++) {
            holds(addresses.get(i));
            casting.cast(key, List.of(ticked(Position.SUPPORT)));
        }
        close(key);
        as(lead);
        assertThat(shown(key).head().counted()).isTrue();
        assertThat(shown(key).shares()).isEmpty();
        assertThat(reads.count("select count(*) from ballot_result b join question q on q.id = b.question_id join round d on d.id = q.round_id where d.matter_id = :m",
                Map.of("m", matter()))).isZero();
    }

    @Test
    void is_not_opened_where_a_group_is_so_small_that_somebody_would_stand_out() {
        as(lead);
        OpenRound more = new OpenRound(asks.proposals(), asks.title(), "", Language.sv, asks.questions(), asks.groups(), asks.closesOn(), THRESHOLD + 2);
        assertThatThrownBy(() -> opening.open(more)).hasMessage("rule.round-anonymous-few");
    }

    @Test
    void the_lead_is_told_how_many_cannot_answer() {
        actor.is(new Actor.Job("test"));
        members.join(group, NewMember.of(registration.register(new NewPerson("Utan adress", Language.sv, null, null, List.of())), MemberFunction.MEMBER,
                LocalDate.now(clock.withZone(ZoneId.of("Europe/Stockholm")))));
        as(lead);
        assertThat(opening.preview(asks, Language.sv).letters()).isEqualTo(THRESHOLD + 1);
        assertThat(opening.preview(asks, Language.sv).withoutMail()).isEqualTo(1);
    }

    @Test
    void a_mail_is_no_answer_and_what_it_says_is_shown_to_nobody() {
        as(lead);
        opening.open(asks);
        String to = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'BALLOT'", Map.of("to", address)).orElseThrow();
        Mail mail = arrives("Anna <" + address + ">", to, "SV: Anonymt om rundor", "1. Avstyrker, chefen är omöjlig.\n");
        assertThat(mail.state()).isEqualTo("REFUSED");
        assertThat(arrives("Anna privat <annan@example.org>", to, "SV: Anonymt om rundor", "1. Tillstyrker.\n").state()).as("from elsewhere").isEqualTo("REFUSED");
        assertThat(reads.list(String.class, "select coalesce(kept, '') || coalesce(cut, '') || coalesce(subject, '') from raw_mail where id = :id", Map.of("id", mail.id())))
                .containsExactly("");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL' order by id", Map.of("to", address))).hasSize(2)
                .allMatch(text -> text.contains("/answer/") && !text.contains("chefen"));
        assertThat(reads.count("select count(*) from answer a join round d on d.id = a.round_id where d.matter_id = :m", Map.of("m", matter()))).isZero();
    }

    @Test
    void what_was_said_has_no_key_no_time_and_no_order() throws SQLException {
        as(lead);
        MatterKey key = opening.open(asks);
        for (int i = 0; i < THRESHOLD; i++) {
            holds(addresses.get(i));
            casting.cast(key, List.of(ticked(Position.values()[i % 5])));
        }
        long round = reads.first(Long.class, "select id from round where matter_id = :m", Map.of("m", matter())).orElseThrow();
        assertThat(reads.list(String.class, "select distinct to_char(answered_at at time zone 'Europe/Stockholm', 'HH24:MI:SS.US') from invitation where round_id = :round and state = 'ANSWERED'",
                Map.of("round", round))).as("a day and no finer").containsExactly("00:00:00.000000");
        assertThat(reads.count("select count(*) from audit_event where matter_id = :m and action = 'answer.give'", Map.of("m", matter()))).as("rows that say when").isZero();
        actor.is(new Actor.Job("test"));
        counting.mix(matter());
        String of = " where question_id in (select id from question where round_id = " + round + ")";
        assertThat(values(own, "select count(distinct xmin::text) from ballot" + of)).as("one transaction for all").containsExactly("1");
        assertThat(values(own, "select count(*) from ballot_spool" + of)).containsExactly("0");
        assertThat(values(own, "select column_name from information_schema.columns where table_name = 'ballot' order by 1")).containsExactly("question_id", "value");
        assertThatThrownBy(() -> values(ballots, "select * from invitation")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> values(ballots, "select * from person")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> values(open, "select * from ballot")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> values(own, "delete from ballot returning value")).hasMessageContaining("permission denied");
    }

    private static GivenItem ticked(Position position) {
        return new GivenItem(1, "", position, null, null, "");
    }

    private RoundDetails shown(MatterKey key) {
        return rounds.show(key);
    }

    private void close(MatterKey key) {
        actor.is(new Actor.Job("test"));
        writes.change("update round set closes_on = closes_on - 30, opened_at = opened_at - interval '30 days' where matter_id = :m", Map.of("m", matter()));
        keeping.closeDue();
        counting.count(matter());
    }

    private long matter() {
        return reads.first(Long.class, "select matter_id from outbox where to_address = :to and stream = 'BALLOT' limit 1", Map.of("to", address)).orElseThrow();
    }

    private String text(String to) {
        return reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'BALLOT'", Map.of("to", to)).orElseThrow();
    }

    private void holds(String mail) {
        long person = reads.first(Long.class, "select person_id from mail_address where address = :address", Map.of("address", mail)).orElseThrow();
        actor.is(new Actor.TokenHolder(person, matter(), "ANSWER"));
    }

    private static List<String> values(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
