package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.digest.DigestSending;
import org.ledord.shared.Language;
import org.ledord.subscription.Following;
import org.ledord.subscription.Rhythm;

/** Somebody who only follows by mail, and whom the portal knows nothing else about, is heard and told like everybody else. */
class FollowerMailIT extends InboundGround {
    @Inject
    private Following following;
    @Inject
    private DigestSending sending;
    @Inject
    private OwnMail own;
    @Inject
    private InboundQueries queries;
    @Inject
    private CurrentActor actor;
    private String follower;
    private Sent digest;

    /** A letter of ours as its reader has it. */
    public record Sent(String replyTo, String textBody) {
    }

    @BeforeEach
    void a_follower_has_had_a_digest() {
        follower = "foljer." + UUID.randomUUID() + "@example.org";
        actor.is(new Actor.Anonymous());
        following.ask(reform, follower, Rhythm.AT_ONCE, Language.en);
        following.confirm(token(letter("ACCOUNT").textBody(), "confirm"), Rhythm.AT_ONCE);
        as(lead);
        sending.send(reform);
        digest = composed();
    }

    @Test
    void what_is_written_between_the_lines_of_a_digest_reaches_the_lead_and_its_writer_is_told() {
        String text = digest.textBody().lines().map(line -> "> " + line + (line.contains("[R1]") ? "\n\nWhat about the weekends?\n" : ""))
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("weekends");
        Mail mail = arrives(follower, digest.replyTo(), "Re: News", text);
        assertThat(mail.state()).as(mail.reason()).isEqualTo("INPUT");
        as(lead);
        assertThat(queries.inputs(reform, null, 1, 10)).singleElement().satisfies(row -> {
            assertThat(row.text()).contains("What about the weekends?").contains("R1");
            assertThat(row.sender()).isEqualTo(follower);
            assertThat(row.matterNumber()).isEqualTo(1);
        });
        assertThat(letter("RECEIPT").textBody()).contains("What about the weekends?");
    }

    @Test
    void one_click_in_the_own_mailbox_takes_in_what_came_from_another_address() {
        Mail mail = arrives("annan@example.org", digest.replyTo(), "Re: News", "What about the weekends?");
        assertThat(mail.reason()).isEqualTo("sender-is-another");
        String link = token(letter("REFUSAL").textBody(), "mine");
        actor.is(new Actor.Anonymous());
        assertThat(own.about(link)).satisfies(claimed -> {
            assertThat(claimed.waits()).isTrue();
            assertThat(claimed.sender()).isEqualTo("annan@example.org");
        });
        assertThat(now(mail).state()).as("looking changes nothing").isEqualTo("HELD");
        assertThat(own.confirm(link)).isTrue();
        assertThat(own.confirm(link)).as("the second click finds nothing to do").isFalse();
        assertThat(own.about(link).waits()).isFalse();
        assertThat(now(mail).state()).isEqualTo("INPUT");
        as(lead);
        assertThat(queries.inputs(reform, null, 1, 10)).singleElement().satisfies(row -> assertThat(row.text()).isEqualTo("What about the weekends?"));
    }

    @Test
    void no_more_mail_is_asked_for_by_replying() {
        Mail mail = arrives(follower, digest.replyTo(), "unsubscribe", "unsubscribe");
        assertThat(mail.state()).isEqualTo("UNSUBSCRIBE");
        assertThat(reads.count("select count(*) from subscription where lower(address) = :address and ended_at is not null", Map.of("address", follower))).isEqualTo(1);
        assertThat(letter("RECEIPT").textBody()).isNotEmpty();
    }

    @Test
    void whoever_asks_for_no_more_in_a_rounds_letter_follows_no_more_either() {
        String mine = " from subscription where lower(address) = :address and ended_at is null and reform_id = (select id from reform where slug = :slug)";
        actor.is(new Actor.Anonymous());
        following.ask(reform, address, Rhythm.DAILY, Language.sv);
        String confirm = reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'ACCOUNT'", Map.of("to", address)).orElseThrow();
        following.confirm(token(confirm, "confirm"), Rhythm.DAILY);
        assertThat(reads.count("select count(*)" + mine, Map.of("address", address, "slug", reform.slug()))).isOne();
        assertThat(arrives(address, replyTo(), "Sv: Fasta rundor", "Avsluta").state()).isEqualTo("UNSUBSCRIBE");
        assertThat(reads.count("select count(*)" + mine, Map.of("address", address, "slug", reform.slug()))).as("whether it was begun with an address or by a person").isZero();
    }

    /** The digest, unless the portal's own job was quicker. */
    private Sent composed() {
        actor.is(new Actor.Job("digest"));
        Instant until = clock.instant().plusSeconds(20);
        while (find("DIGEST").isEmpty() && clock.instant().isBefore(until)) {
            sending.compose();
        }
        return letter("DIGEST");
    }

    private Sent letter(String stream) {
        return find(stream).orElseThrow();
    }

    private Optional<Sent> find(String stream) {
        return reads.first(Sent.class, "select reply_to, text_body from outbox where to_address = :to and stream = :stream", Map.of("to", follower, "stream", stream));
    }

    private static String token(String text, String page) {
        Matcher link = Pattern.compile("/" + page + "/([a-z2-7]{32})").matcher(text);
        assertThat(link.find()).as("a link to " + page + " in " + List.of(text)).isTrue();
        return link.group(1);
    }
}
