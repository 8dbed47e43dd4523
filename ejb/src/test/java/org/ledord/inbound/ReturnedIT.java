package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.mail.AddressResuming;
import org.ledord.mail.Body;
import org.ledord.mail.DeliveryProblem;
import org.ledord.mail.DeliveryQueries;
import org.ledord.mail.DeliveryState;
import org.ledord.mail.Letter;
import org.ledord.mail.LetterFilter;
import org.ledord.mail.LetterRow;
import org.ledord.mail.Outbox;
import org.ledord.mail.StopReason;
import org.ledord.mail.StoppedQueries;
import org.ledord.mail.Stream;
import org.ledord.people.HomeQueries;
import org.ledord.people.Waiting;
import org.ledord.shared.Language;
import org.ledord.shared.Refused;

/** Letters that come back: what is told, when we stop writing, and how we begin again (MAIL.md, I7). */
class ReturnedIT extends InboundGround {
    @Inject
    private Outbox outbox;
    @Inject
    private StoppedQueries stopped;
    @Inject
    private AddressResuming resuming;
    @Inject
    private DeliveryQueries deliveries;
    @Inject
    private HomeQueries home;
    @Inject
    private Clock clock;

    @Test
    void what_came_back_is_told_and_what_was_sent_stays_sent() {
        String letter = posted(Stream.REPLIES, "Första");
        assertThat(bounces(letter, "failed", "5.1.1").reason()).isEqualTo("a letter of ours came back");
        bounces(letter, "failed", "5.1.1");
        assertThat(reads.first(String.class, "select state || ' ' || (returned_at is not null) from outbox where id = :id", Map.of("id", id(letter)))).contains("SENT true");
        assertThat(reads.count("select count(*) from bounce where outbox_id = :id and counted", Map.of("id", id(letter)))).as("two reports about one letter").isOne();
        as(lead);
        assertThat(stopped.stopped(reform)).isEmpty();
        assertThat(rows("Första")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.FAILED);
            assertThat(row.problem()).isEqualTo(DeliveryProblem.UNKNOWN);
            assertThat(row.sentAt()).isNotNull();
        });
    }

    @Test
    void after_two_we_stop_the_lead_is_told_and_begins_again_with_one_click() {
        stop();
        String waits = post(Stream.REPLIES, "Väntar");
        as(lead);
        assertThat(stopped.stopped(reform)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Den tillfrågade");
            assertThat(row.why()).isEqualTo(StopReason.HARD);
            assertThat(row.problem()).isEqualTo(DeliveryProblem.UNKNOWN);
            assertThat(row.waiting()).isOne();
            assertThat(row.elsewhere()).isFalse();
        });
        assertThat(home.waiting()).extracting(Waiting::textKey).contains("delivery.waiting.stopped");
        assertThat(rows("Väntar")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.WAITING);
            assertThat(row.problem()).isEqualTo(DeliveryProblem.STOPPED);
        });
        as(asked);
        assertThatThrownBy(() -> resuming.resume(reform, asked)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> stopped.stopped(reform)).isInstanceOf(Refused.class);
        as(lead);
        assertThat(resuming.resume(reform, asked)).isTrue();
        assertThat(resuming.resume(reform, asked)).as("the other tab").isFalse();
        assertThat(stopped.stopped(reform)).isEmpty();
        assertThat(home.waiting()).extracting(Waiting::textKey).doesNotContain("delivery.waiting.stopped");
        assertThat(becomes(waits, "SENT")).isTrue();
        assertThat(told()).contains("Nu skickar vi mejl till den här adressen igen.");
        assertThat(audited()).containsExactly("mail.stop", "mail.resume");
        bounces(posted(Stream.REPLIES, "Tredje"), "failed", "5.1.1");
        as(lead);
        assertThat(stopped.stopped(reform)).as("what was before counts no longer").isEmpty();
    }

    @Test
    void what_the_law_says_and_what_somebody_asked_for_is_tried_all_the_same() {
        stop();
        String waits = post(Stream.DIGEST, "Utskick");
        assertThat(becomes(post(Stream.NOTICE, "Kallelse"), "SENT")).isTrue();
        assertThat(becomes(post(Stream.ACCOUNT, "Inloggning"), "SENT")).isTrue();
        assertThat(state(waits)).isEqualTo("QUEUED");
    }

    @Test
    void whoever_writes_from_the_address_is_written_to_again() {
        stop();
        arrives("Någon <annan@example.org>", replyTo(), "SV: Fasta rundor", "1. Tillstyrker.");
        arrives("Anna <" + address + ">", "svar@example.org", "Hej", "Utan bevis och utan nummer kan vem som helst skriva så.");
        as(lead);
        assertThat(stopped.stopped(reform)).as("it is not known to be they").hasSize(1);
        assertThat(arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", "1. Tillstyrker.").state()).isEqualTo("ANSWER");
        as(lead);
        assertThat(stopped.stopped(reform)).isEmpty();
        assertThat(told()).contains("Nu skickar vi mejl till den här adressen igen.");
    }

    @Test
    void what_is_late_is_told_and_never_counts_nor_what_a_server_holds_against_us() {
        String letter = posted(Stream.REPLIES, "Försenat");
        assertThat(bounces(letter, "delayed", "4.4.7").reason()).isEqualTo("a letter of ours is late");
        as(lead);
        assertThat(rows("Försenat")).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(DeliveryState.SENT);
            assertThat(row.problem()).isEqualTo(DeliveryProblem.LATE);
        });
        bounces(posted(Stream.REPLIES, "Nekat ett"), "failed", "5.7.1");
        bounces(posted(Stream.REPLIES, "Nekat två"), "failed", "5.7.1");
        assertThat(bounces("studs+" + "a".repeat(32) + "@" + domain(), "failed", "5.1.1").reason()).as("none of ours").isEqualTo("no letter of ours");
        assertThat(reads.count("select count(*) from bounce where address = :address and counted", Map.of("address", address))).isZero();
        as(lead);
        assertThat(stopped.stopped(reform)).isEmpty();
    }

    private void stop() {
        bounces(posted(Stream.REPLIES, "Första"), "failed", "5.1.1");
        bounces(posted(Stream.REPLIES, "Andra"), "failed", "5.1.1");
    }

    /** Posts a letter to the person; gives where its bounces go. */
    private String post(Stream stream, String subject) {
        String cause = "test/" + UUID.randomUUID();
        outbox.post(new Letter(cause, stream, reads.count("select id from reform where slug = :slug", Map.of("slug", reform.slug())), null,
                reads.count("select id from person where public_id = :id", Map.of("id", asked)), address, Language.sv, subject,
                Body.in(Language.sv).text("Hej"), null, null, null));
        return reads.first(String.class, "select envelope_from from outbox where dedupe_key = :cause", Map.of("cause", cause)).orElseThrow();
    }

    private String posted(Stream stream, String subject) {
        String envelope = post(stream, subject);
        assertThat(becomes(envelope, "SENT")).as(subject + " is sent").isTrue();
        return envelope;
    }

    private boolean becomes(String envelope, String state) {
        org.ledord.testing.Waits.until(clock, () -> state(envelope).equals(state));
        return state(envelope).equals(state);
    }

    private String state(String envelope) {
        return reads.first(String.class, "select state from outbox where envelope_from = :envelope", Map.of("envelope", envelope)).orElseThrow();
    }

    private long id(String envelope) {
        return reads.count("select id from outbox where envelope_from = :envelope", Map.of("envelope", envelope));
    }

    private String domain() {
        return replyTo().substring(replyTo().indexOf('@') + 1);
    }

    private Mail bounces(String envelope, String action, String status) {
        return arrives("""
                From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
                To: %1$s
                Delivered-To: %1$s
                Return-Path: <>
                Auto-Submitted: auto-replied
                Subject: Delivery Status Notification
                Message-ID: <%4$s@mx.example.org>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                This is the mail system.

                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org

                Final-Recipient: rfc822; %5$s
                Action: %2$s
                Status: %3$s

                --b--
                """.formatted(envelope, action, status, UUID.randomUUID(), address));
    }

    private List<LetterRow> rows(String subject) {
        return deliveries.letters(reform, new LetterFilter(null, asked, null), 1, 50).stream().filter(row -> row.subject().equals(subject)).toList();
    }

    private String told() {
        return reads.first(String.class, "select text_body from outbox where to_address = :to and starts_with(dedupe_key, 'resumed/')", Map.of("to", address)).orElseThrow();
    }

    private List<String> audited() {
        return reads.list(String.class, "select action from audit_event where detail = :slug and starts_with(action, 'mail.') order by id", Map.of("slug", reform.slug()));
    }
}
