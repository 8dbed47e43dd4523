package org.ledord.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.content.PostWriting;
import org.ledord.content.TextWords;
import org.ledord.group.GroupKind;
import org.ledord.group.GroupMembers;
import org.ledord.group.GroupSetup;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewGroup;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.mail.Body;
import org.ledord.mail.Letter;
import org.ledord.mail.Outbox;
import org.ledord.mail.Stream;
import org.ledord.matter.MatterKey;
import org.ledord.people.NewPerson;
import org.ledord.people.PersonRegistration;
import org.ledord.people.Persons;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalClock;
import org.ledord.shared.Refused;
import org.ledord.subscription.Followed;
import org.ledord.subscription.Following;
import org.ledord.subscription.OwnFollowing;
import org.ledord.subscription.OwnRhythm;
import org.ledord.subscription.Rhythm;

/**
 * Who is told what and when: a union that wants it at once, staff that have chosen nothing, and a mailbox that follows day by
 * day. The hours lie ahead of the real clock, so that the portal's own job has no part in them.
 */
class DigestIT extends InboundGround {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    @Inject
    private ReformSetup setup;
    @Inject
    private GroupSetup groups;
    @Inject
    private GroupMembers members;
    @Inject
    private PersonRegistration registration;
    @Inject
    private Persons persons;
    @Inject
    private PostWriting posts;
    @Inject
    private DigestSending sending;
    @Inject
    private DigestQueries queries;
    @Inject
    private Following following;
    @Inject
    private OwnFollowing own;
    @Inject
    private Outbox outbox;
    @Inject
    private CurrentActor actor;
    @Inject
    private UserTransaction transaction;
    @Inject
    private Clock clock;
    private UUID union;
    private String unionAddress;
    private String mailbox;
    private Instant monday;

    @BeforeEach
    void three_who_follow() {
        job();
        unionAddress = "facket." + UUID.randomUUID() + "@example.org";
        mailbox = "granne." + UUID.randomUUID() + "@example.org";
        LocalDate today = LocalDate.now(clock.withZone(ZONE));
        monday = today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).atTime(7, 0).atZone(ZONE).toInstant();
        union = registration.register(new NewPerson("Facket", Language.sv, null, null, List.of(unionAddress)));
        MatterKey group = groups.create(reform, new NewGroup("facket", GroupKind.REFERENCE_UNION, null, null, null, null, Map.of(Language.sv, "Facket"), null));
        members.join(group, new NewMember(union, MemberFunction.UNION_REPRESENTATIVE, null, null, "Fackförbund A", "val 2026", null, today, null));
        setup.publish(reform);
        as(union);
        own.choose(reform, Rhythm.AT_ONCE);
        anybody();
        following.ask(reform, mailbox, Rhythm.DAILY, Language.sv);
        following.confirm(token(mailbox, "confirm"), Rhythm.DAILY);
    }

    @Test
    void the_lead_tells_those_at_once_and_the_others_hear_it_at_their_own_hour_once() throws Exception {
        publish("Nyhet A");
        as(lead);
        DigestPreview preview = queries.preview(reform, null);
        assertThat(preview.rhythm()).isEqualTo(Rhythm.AT_ONCE);
        assertThat(preview.text()).contains("Nyhet A");
        assertThat(preview.callable()).isEqualTo(1);
        assertThat(List.of(preview.count(Rhythm.AT_ONCE), preview.count(Rhythm.DAILY), preview.count(Rhythm.WEEKLY))).containsExactly(1L, 1L, 1L);
        assertThat(sending.send(reform)).isEqualTo(1);
        compose();
        assertThat(told(unionAddress)).hasSize(1);
        assertThat(told(address)).isEmpty();
        assertThat(told(mailbox)).isEmpty();
        as(lead);
        assertThatThrownBy(() -> sending.send(reform)).hasMessage("rule.digest-has-no-news");
        assertThat(queries.preview(reform, Rhythm.AT_ONCE).text()).isEmpty();
        assertThat(queries.preview(reform, Rhythm.WEEKLY).text()).contains("Nyhet A");
        publish("Nyhet B");

        assertThat(at(monday.minusSeconds(1), this::due)).as("before the hour").extracting(DueRun::kind).doesNotContain(RunKind.WEEKLY);
        List<DueRun> due = at(monday.plusSeconds(60), this::due);
        assertThat(due).extracting(DueRun::kind).containsExactly(RunKind.DAILY, RunKind.WEEKLY);
        for (DueRun run : due) {
            assertThat(at(monday.plusSeconds(60), () -> sending.begin(run))).isTrue();
            assertThat(at(monday.plusSeconds(61), () -> sending.begin(run))).as("another node").isFalse();
        }
        assertThat(at(monday.plusSeconds(90), this::due)).as("once").isEmpty();
        compose();
        assertThat(told(unionAddress)).hasSize(2).last().asString().contains("Nyhet B").doesNotContain("Nyhet A");
        assertThat(told(address)).singleElement().asString().contains("Nyhet A", "Nyhet B");
        assertThat(told(address).get(0)).as("the round that waits for them stands first").containsSubsequence("[R1]", "Nyhet B");
        assertThat(told(address).get(0).split("\\[R1]", -1)).as("and only there").hasSize(2);
        assertThat(told(mailbox)).singleElement().asString().contains("Nyhet A", "Nyhet B");

        Instant later = monday.atZone(ZONE).plusDays(7).toInstant().plusSeconds(60);
        at(later, () -> {
            due().forEach(sending::begin);
            return null;
        });
        compose();
        assertThat(told(unionAddress)).as("nothing has happened: nothing is sent").hasSize(2);
        assertThat(told(mailbox)).hasSize(1);
        as(lead);
        assertThat(queries.runs(reform, 1, 10)).extracting(RunRow::kind).as("runs that told nobody anything are not shown")
                .containsExactly(RunKind.WEEKLY, RunKind.DAILY, RunKind.CALLED);
    }

    @Test
    void nobody_at_once_is_said_in_words() {
        as(union);
        own.choose(reform, Rhythm.WEEKLY);
        publish("Nyhet");
        as(lead);
        assertThatThrownBy(() -> sending.send(reform)).hasMessage("rule.digest-nobody-at-once");
        assertThat(queries.preview(reform, null).rhythm()).isEqualTo(Rhythm.DAILY);
        as(union);
        assertThatThrownBy(() -> sending.send(reform)).isInstanceOf(Refused.class);
    }

    @Test
    void the_link_in_a_digest_shows_changes_and_ends() {
        String link = digestTo(union, unionAddress, "rhythm");
        anybody();
        assertThat(following.followed(link)).contains(new Followed(reform, Rhythm.AT_ONCE, true));
        assertThat(following.followed(link)).as("looking changes nothing").contains(new Followed(reform, Rhythm.AT_ONCE, true));
        assertThat(following.change(link, Rhythm.DAILY)).contains(reform);
        assertThat(following.followed(link).orElseThrow().rhythm()).isEqualTo(Rhythm.DAILY);
        following.change(link, Rhythm.STATUTORY_ONLY);
        as(union);
        assertThat(own.mine(Language.sv)).extracting(OwnRhythm::rhythm).containsExactly(Rhythm.STATUTORY_ONLY);
        anybody();
        assertThat(following.end(link)).as("the link that changes ends nothing by itself").isEmpty();
        assertThat(following.change(token(unionAddress, "unsubscribe"), Rhythm.DAILY)).as("nor does the one that ends change").isEmpty();
    }

    @Test
    void to_a_mailbox_alone_no_news_means_the_end_and_a_rhythm_begins_anew_with_the_last_week() throws Exception {
        job();
        String link = rhythmOf(mailbox);
        anybody();
        assertThat(following.followed(link)).contains(new Followed(reform, Rhythm.DAILY, false));
        following.change(link, Rhythm.STATUTORY_ONLY);
        assertThat(ended(mailbox)).isTrue();
        assertThat(following.followed(link).orElseThrow().rhythm()).isEqualTo(Rhythm.STATUTORY_ONLY);
        following.change(link, Rhythm.WEEKLY);
        assertThat(ended(mailbox)).isFalse();
        assertThat(reads.first(Instant.class, "select told_until from subscription where address = :to", Map.of("to", mailbox)).orElseThrow())
                .isAfter(clock.instant().minusSeconds(8 * 24 * 3600));
    }

    @Test
    void whoever_knows_an_address_does_not_change_how_often_its_owner_is_told() {
        anybody();
        following.ask(reform, mailbox, Rhythm.WEEKLY, Language.sv);
        assertThat(reads.first(String.class, "select rhythm from subscription where address = :to", Map.of("to", mailbox))).contains("DAILY");
        as(lead);
        assertThatThrownBy(() -> own.choose(new org.ledord.matter.ReformKey("bergen"), Rhythm.DAILY)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_only_follows_can_end_it_by_answering_a_digest() throws Exception {
        publish("Nyhet");
        at(monday.plusSeconds(60), () -> {
            due().forEach(sending::begin);
            return null;
        });
        compose();
        String reply = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'DIGEST'", Map.of("to", mailbox)).orElseThrow();
        Mail mail = arrives("Granne <" + mailbox + ">", reply, "Sv: Prov", "Avsluta");
        assertThat(mail.state()).isEqualTo("UNSUBSCRIBE");
        assertThat(ended(mailbox)).isTrue();
    }

    @Test
    void neither_an_ended_subscription_nor_no_news_stops_a_notice() throws Exception {
        String end = digestTo(union, unionAddress, "unsubscribe");
        long person = persons.get(union).id();
        transaction.begin(); // so that the postman finds nothing before it is done
        job();
        long reformId = reads.first(Long.class, "select id from reform where slug = :slug", Map.of("slug", reform.slug())).orElseThrow();
        for (String cause : List.of("notice/", "digest/0/")) {
            outbox.post(new Letter(cause + unionAddress, Stream.NOTICE, reformId, null, person, unionAddress, Language.sv, "Kallelse", Body.in(Language.sv).text("Kom."),
                    null, null, null));
        }
        anybody();
        following.end(end);
        as(union);
        own.choose(reform, Rhythm.STATUTORY_ONLY);
        assertThat(reads.list(String.class, "select state from outbox where to_address = :to and stream = 'NOTICE'", Map.of("to", unionAddress)))
                .containsExactly("QUEUED", "QUEUED");
        transaction.commit();
        publish("Nyhet efteråt");
        at(monday.plusSeconds(60), () -> {
            due().forEach(sending::begin);
            return null;
        });
        compose();
        assertThat(told(unionAddress)).as("digests have ended").hasSize(1);
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'NOTICE' and (state = 'CANCELLED' or unsubscribe is not null)",
                Map.of("to", unionAddress))).isZero();
    }

    @Test
    void whoever_leaves_while_a_run_is_being_written_gets_nothing_of_it() throws Exception {
        publish("Nyhet");
        transaction.begin();
        as(lead);
        sending.send(reform);
        as(union);
        own.choose(reform, Rhythm.STATUTORY_ONLY);
        transaction.commit();
        compose();
        assertThat(told(unionAddress)).isEmpty();
    }

    private void publish(String title) {
        as(lead);
        posts.publish(posts.begin(reform, "sv", new TextWords(title, "", "Nu händer det.")), "sv", 0);
    }

    /** Has a digest sent at once to this person; gives the token of the link in it. */
    private String digestTo(UUID person, String to, String link) {
        publish("Nyhet till " + to.replaceAll("@.*", ""));
        as(lead);
        sending.send(reform);
        compose();
        return token(to, link);
    }

    private String rhythmOf(String to) throws Exception {
        publish("Nyhet till " + to.replaceAll("@.*", ""));
        at(monday.plusSeconds(60), () -> {
            due().forEach(sending::begin);
            return null;
        });
        compose();
        return token(to, "rhythm");
    }

    private List<DueRun> due() {
        job();
        long id = reads.first(Long.class, "select id from reform where slug = :slug", Map.of("slug", reform.slug())).orElseThrow();
        return sending.due().stream().filter(run -> run.reformId() == id).toList();
    }

    /** Writes what waits, with the portal's own job or before it. */
    private void compose() {
        job();
        Instant until = clock.instant().plusSeconds(30);
        while (reads.count("select count(*) from digest_recipient d join digest_run r on r.id = d.run_id join reform f on f.id = r.reform_id"
                + " where f.slug = :slug and d.state = 'WAITING'", Map.of("slug", reform.slug())) > 0) {
            assertThat(clock.instant()).isBefore(until);
            sending.compose();
        }
    }

    private List<String> told(String to) {
        return reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'DIGEST' order by id", Map.of("to", to));
    }

    private boolean ended(String to) {
        return reads.count("select count(*) from subscription where address = :to and ended_at is not null", Map.of("to", to)) == 1;
    }

    private String token(String to, String link) {
        Matcher found = Pattern.compile("/" + link + "/([a-z2-7]{32})").matcher(reads.first(String.class,
                "select text_body from outbox where to_address = :to and text_body like '%/' || :link || '/%' order by id desc", Map.of("to", to, "link", link)).orElseThrow());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static <T> T at(Instant moment, java.util.concurrent.Callable<T> work) throws Exception {
        return PortalClock.at(moment, work);
    }

    private void job() {
        actor.is(new Actor.Job("test"));
    }

    private void anybody() {
        actor.is(new Actor.Anonymous());
    }
}
