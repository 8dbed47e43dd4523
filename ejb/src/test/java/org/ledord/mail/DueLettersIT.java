package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;
import org.ledord.testing.ContainerTest;
import org.ledord.testing.Waits;

/** Which letters the postman takes: each domain has its turn, and one that wants to wait holds up no other (MAIL.md, D16). */
class DueLettersIT extends ContainerTest {
    @Inject
    private Outbox outbox;
    @Inject
    private Writes writes;
    @Inject
    private Reads reads;
    @Inject
    private Clock clock;
    @Inject
    private UserTransaction transaction;
    private String big;
    private String small;

    @BeforeEach
    void two_domains() {
        String unlike = UUID.randomUUID().toString().substring(0, 8);
        big = "big-" + unlike + ".example";
        small = "small-" + unlike + ".example";
    }

    @Test
    void a_hundred_letters_to_one_domain_let_the_one_to_another_pass_and_have_their_share() throws Exception {
        undisturbed(() -> {
            for (int i = 0; i < 100; i++) {
                post("a" + i + "@" + (i % 2 == 0 ? big : big.toUpperCase(java.util.Locale.ROOT)));
            }
            post("b@" + small);
            List<String> taken = taken(20, 1000);
            assertThat(taken).as("its share").hasSize(21);
            assertThat(taken.indexOf(small)).as("its turn comes before anybody's second").isLessThan(2);
            assertThat(taken(25, 1000)).as("what it has in hand counts").hasSize(5).containsOnly(big);
            assertThat(taken(25, 1000)).as("the rest waits until one of them is settled").isEmpty();
            settle(3);
            assertThat(taken(25, 1000)).as("as many as were settled").hasSize(3);
        });
    }

    @Test
    void a_handful_is_of_the_domains_whose_turn_it_is_and_the_turn_goes_on_behind_them() throws Exception {
        undisturbed(() -> {
            for (int i = 0; i < 5; i++) {
                post("a@a" + i + "." + big);
                post("b@a" + i + "." + big);
            }
            writes.change("update outbox set state = 'CANCELLED' where state = 'QUEUED' and to_domain not like '%' || :ours", Map.of("ours", big));
            assertThat(taken(20, 3, "")).containsExactly("a0." + big, "a1." + big, "a2." + big);
            assertThat(taken(20, 3, "a2." + big)).containsExactly("a3." + big, "a4." + big, "a3." + big);
            assertThat(taken(20, 3, "a4." + big)).as("behind the last there is nobody").isEmpty();
        });
    }

    @Test
    void what_somebody_held_who_is_gone_is_taken_up_again_and_counts_for_nobody() throws Exception {
        undisturbed(() -> {
            for (int i = 0; i < 30; i++) {
                post("a" + i + "@" + big);
            }
            assertThat(taken(10, 1000)).hasSize(10);
            writes.change("update outbox set leased_until = :past where to_domain = :domain and state = 'SENDING'", Map.of("domain", big, "past", clock.instant().minusSeconds(1)));
            assertThat(taken(10, 1000)).hasSize(10);
            assertThat(reads.count("select count(*) from outbox where to_domain = :domain and attempts = 2", Map.of("domain", big))).as("the oldest first").isEqualTo(10);
        });
    }

    @Test
    void letters_to_a_domain_that_wants_to_wait_are_not_taken_and_all_others_are() throws Exception {
        undisturbed(() -> {
            post("a@" + big);
            post("b@" + small);
            hold(big);
            assertThat(taken(20, 1000)).containsExactly(small);
        });
    }

    @Test
    void when_its_time_is_up_it_is_tried_again_and_what_goes_through_ends_the_wait() {
        hold(big);
        post("a@" + big);
        post("b@" + small);
        Waits.until(clock, () -> state(small).equals("SENT 1"));
        assertThat(state(small)).isEqualTo("SENT 1");
        assertThat(state(big)).isEqualTo("QUEUED 0");
        writes.change("update mail_domain set held_until = :past where domain = :domain", Map.of("domain", big, "past", clock.instant().minusSeconds(1)));
        Waits.until(clock, () -> state(big).equals("SENT 1"));
        assertThat(state(big)).isEqualTo("SENT 1");
        assertThat(reads.count("select count(*) from mail_domain where domain = :domain", Map.of("domain", big))).isZero();
    }

    /** In a transaction that is undone: the portal's own postman never sees these letters. */
    private void undisturbed(Runnable work) throws Exception {
        transaction.begin();
        try {
            work.run();
        } finally {
            transaction.rollback();
        }
    }

    private List<String> taken(int share, int most) {
        List<String> ours = new ArrayList<>(taken(share, most, ""));
        ours.removeIf(domain -> !domain.equals(big) && !domain.equals(small));
        return ours;
    }

    private List<String> taken(int share, int most, String after) {
        Instant now = clock.instant();
        return writes.returning(Outgoing.class, DueLetters.SQL, Map.of("now", now, "lease", now.plus(Duration.ofMinutes(1)),
                "most", most, "share", share, "after", after)).stream().map(Outgoing::domain).toList();
    }

    private void settle(int some) {
        writes.change("update outbox set state = 'SENT' where id in (select id from outbox where to_domain = :domain and state = 'SENDING' order by id limit :some)",
                Map.of("domain", big, "some", some));
    }

    private void hold(String domain) {
        writes.change("insert into mail_domain (domain, refusals, held_until) values (:domain, 1, :until)",
                Map.of("domain", domain, "until", clock.instant().plus(Duration.ofHours(1))));
    }

    private void post(String to) {
        outbox.post(new Letter("test/" + UUID.randomUUID(), Stream.REPLIES, null, null, null, to, Language.sv, "Prov", Body.in(Language.sv).text("Hej"), null, null, null));
    }

    private String state(String domain) {
        return reads.first(String.class, "select state || ' ' || attempts from outbox where to_domain = :domain", Map.of("domain", domain)).orElseThrow();
    }
}
