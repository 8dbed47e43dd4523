package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.shared.Writes;
import org.ledord.testing.Waits;

/** A reply to a round's letter finds its questions, by the token or by a person's hand. */
class JudgingIT extends InboundGround {
    private static final String WORDS = "1. Tillstyrker.\n2. Lunchen saknas i förslaget.\n\n> ▸ Fråga 1\n> Ska vi pröva?\n> ▸ Fråga 2\n> Vad saknas?\n";

    @Inject
    private HoldingPen pen;

    @Inject
    private InboundQueries queries;

    @Inject
    private RawIntake intake;

    @Inject
    private Judging judging;

    @Inject
    private Writes writes;

    @Inject
    private CurrentActor actor;

    @Test
    void a_reply_is_filed_under_the_questions_that_its_token_asked() {
        Mail mail = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS);
        assertThat(mail.state()).as(mail.reason()).isEqualTo("ANSWER");
        assertThat(filed(mail)).isEqualTo("1 SUPPORT |2 - Lunchen saknas i förslaget.");
    }

    @Test
    void a_reply_from_another_address_waits_and_is_read_the_same_way_when_it_is_placed() {
        Mail mail = arrives("Någon <annan@example.org>", replyTo(), "SV: Fasta rundor", WORDS);
        assertThat(mail.state()).isEqualTo("HELD");
        assertThat(mail.reason()).isEqualTo("sender-is-another");
        as(lead);
        pen.placeAsAnswer(reform, mail.ref(), round.number());
        assertThat(now(mail).state()).isEqualTo("ANSWER");
        assertThat(filed(mail)).isEqualTo("1 SUPPORT |2 - Lunchen saknas i förslaget.");
    }

    @Test
    void a_subject_that_names_a_round_is_the_best_guess_and_its_writer_is_told_which_mail_waits() {
        Mail mail = arrives("Anna <" + address + ">", "svar@example.org", "Angående runda " + round.number(), "Lunchen saknas.");
        assertThat(mail.reason()).isEqualTo("no-token");
        assertThat(reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", address)).orElseThrow())
                .contains("Angående runda " + round.number()).doesNotContain("Svara helst");
        as(lead);
        assertThat(queries.held(reform, mail.ref()).round()).isEqualTo(round.number());
        assertThat(queries.placed(reform, mail.ref())).as("it waits").isEmpty();
        pen.placeAsAnswer(reform, mail.ref(), round.number());
        assertThatThrownBy(() -> pen.placeAsAnswer(reform, mail.ref(), round.number())).as("the other tab").hasMessage("rule.held-placed");
        assertThat(queries.placed(reform, mail.ref())).get().satisfies(placed -> {
            assertThat(placed.state()).isEqualTo("ANSWER");
            assertThat(placed.round()).isEqualTo(round.number());
        });
    }

    @Test
    void a_mail_that_comes_three_times_by_other_ways_is_one_answer_and_another_with_its_id_is_another_mail() {
        String id = UUID.randomUUID() + "@example.org";
        String from = "Anna <" + address + ">";
        assertThat(arrives("", id, from, replyTo(), "SV: Fasta rundor", WORDS).state()).isEqualTo("ANSWER");
        assertThat(arrives("Received: by relay.example.org; Fri, 1 Mar 2024 08:00:00 +0100\r\n", id, from, replyTo(), "SV: Fasta rundor", WORDS).state())
                .isEqualTo("DUPLICATE");
        assertThat(arrives("", id, from, replyTo(), "SV: [extern] Fasta rundor", WORDS + "\n").state()).isEqualTo("DUPLICATE");
        assertThat(arrives("", id, from, replyTo(), "SV: Fasta rundor", WORDS.replace("Lunchen saknas", "Kaffet saknas")).state()).isEqualTo("ANSWER_VERSION");
        assertThat(arrives("", id, "annan@example.org", replyTo(), "SV: Fasta rundor", WORDS).state()).isEqualTo("HELD");
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream = 'RECEIPT'", Map.of("to", address))).as("receipts").isEqualTo(2);
    }

    @Test
    void a_reply_that_only_its_references_tie_to_ours_is_an_answer() {
        String ours = reads.first(String.class, "select message_id from outbox where to_address = :to and stream = 'ROUND'", Map.of("to", address)).orElseThrow();
        Mail mail = arrives("In-Reply-To: " + ours + "\r\n", UUID.randomUUID() + "@example.org", address, "ledord@ledord.example.org", "SV: Fasta rundor", WORDS);
        assertThat(mail.state()).as(mail.reason()).isEqualTo("ANSWER");
    }

    @Test
    void a_mail_with_nuls_is_read() {
        Mail mail = arrives(address, replyTo(), "SV: Fasta rundor", WORDS.replace("Lunchen", "Lunc\u0000hen"));
        assertThat(mail.state()).as(mail.reason()).isEqualTo("ANSWER");
        assertThat(filed(mail)).isEqualTo("1 SUPPORT |2 - Lunc hen saknas i förslaget.");
    }

    @Test
    void an_answer_that_is_a_file_is_filed_and_says_so() {
        Mail mail = arrives("From: " + address + "\r\nTo: " + replyTo() + "\r\nSubject: Yttrande\r\nMessage-ID: <" + UUID.randomUUID() + "@example.org>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: application/pdf; name=\"yttrande.pdf\"\r\nContent-Disposition: attachment; filename=\"yttrande.pdf\"\r\n\r\n%PDF-1.4\n1 0 obj\nendobj\ntrailer\n%%EOF\n");
        assertThat(mail.state()).as(mail.reason()).isEqualTo("ANSWER");
        assertThat(reads.first(String.class, "select i.text from answer_version v join answer_item i on i.version_id = v.id where v.raw_mail_id = :mail and i.question_id is null",
                Map.of("mail", mail.id())).orElseThrow()).contains("yttrande.pdf");
    }

    @Test
    void whoever_asks_what_is_meant_has_not_answered_and_is_told() {
        assertThat(arrives(address, replyTo(), "SV: Fasta rundor", "Hej!\nVad menar ni med fråga 2?").state()).isEqualTo("INPUT");
        assertThat(reads.first(String.class, "select i.state from invitation i join person p on p.id = i.person_id join mail_address a on a.person_id = p.id where a.address = :to",
                Map.of("to", address))).contains("INVITED");
        assertThat(reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT' order by id desc", Map.of("to", address)).orElseThrow())
                .contains("räknas inte som ett svar");
        assertThat(arrives(address, replyTo(), "SV: Fasta rundor", WORDS).state()).isEqualTo("ANSWER");
    }

    @Test
    void whoever_took_their_answer_back_may_answer_anew_in_any_words() {
        arrives(address, replyTo(), "SV: Fasta rundor", WORDS);
        arrives(address, replyTo(), "SV: Fasta rundor", "Ta tillbaka mitt svar");
        String receipt = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'RECEIPT' order by id desc", Map.of("to", address)).orElseThrow();
        assertThat(arrives(address, receipt, "SV: Ditt svar", "Det är bra så länge lunchen finns kvar.").state()).isEqualTo("ANSWER_VERSION");
    }

    @Test
    void an_identity_number_is_masked_where_a_person_places_the_mail() {
        Mail mail = arrives(address, replyTo(), "SV: Fasta rundor", "2. Brukaren 19121212-1212 tar all tid.");
        assertThat(mail.reason()).isEqualTo("identity-number");
        as(lead);
        pen.placeAsAnswer(reform, mail.ref(), round.number());
        assertThat(filed(mail)).contains("Brukaren").doesNotContain("1212-1212").contains("••••");
    }

    @Test
    void what_came_through_a_list_waits_where_it_answers_us_and_nobody_is_written_to() {
        Mail mail = arrives("List-Id: <a.example.org>\r\nPrecedence: list\r\n", UUID.randomUUID() + "@example.org", address, replyTo(), "SV: Fasta rundor", WORDS);
        assertThat(mail.state()).isEqualTo("HELD");
        assertThat(mail.reason()).isEqualTo("through-list");
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream in ('REFUSAL','RECEIPT')", Map.of("to", address))).isZero();
        Mail loop = arrives("X-Loop: ledord@ledord.example.org\r\n", UUID.randomUUID() + "@example.org", address, replyTo(), "SV: Fasta rundor", WORDS);
        assertThat(loop.state()).isEqualTo("AUTO_REPLY");
        assertThat(reads.count("select count(*) from outbox where to_address = :to and stream in ('REFUSAL','RECEIPT')", Map.of("to", address))).as("nothing goes round").isZero();
    }

    @Test
    void a_correction_is_not_judged_before_its_answer_whoever_judges_it_and_another_sender_does_not_wait() {
        long answer = stored(address, WORDS, true);
        long correction = stored(address, "2. Kaffet saknas.\n", false);
        judging.judge(correction);
        assertThat(state(correction)).as("its answer waits for another try").isEqualTo("STORED");
        long other = stored("annan." + UUID.randomUUID() + "@example.org", WORDS, false);
        Waits.until(clock, () -> judged(other));
        assertThat(state(other)).isEqualTo("HELD");
        assertThat(state(correction)).isEqualTo("STORED");
        writes.change("update raw_mail set next_attempt_at = :now where id = :id", Map.of("now", clock.instant(), "id", answer));
        Waits.until(clock, () -> judged(answer) && judged(correction));
        assertThat(state(answer)).isEqualTo("ANSWER");
        assertThat(state(correction)).isEqualTo("ANSWER_VERSION");
    }

    @Test
    void two_addresses_of_one_person_are_one_sender_and_those_that_cannot_be_read_let_each_other_pass() {
        String second = "second." + UUID.randomUUID() + "@example.org";
        writes.change("insert into mail_address (person_id, address, verified_at) select person_id, :second, :now from mail_address where address = :address",
                Map.of("second", second, "now", clock.instant(), "address", address));
        long answer = stored(address, WORDS, true);
        long correction = stored(second, "2. Kaffet saknas.\n", false);
        judging.judge(correction);
        assertThat(state(correction)).isEqualTo("STORED");
        long waits = stored("", WORDS, true);
        long passes = stored("", WORDS, false);
        Waits.until(clock, () -> judged(passes));
        assertThat(state(passes)).isEqualTo("HELD");
        writes.change("update raw_mail set next_attempt_at = :now where id in (:answer, :waits)", Map.of("now", clock.instant(), "answer", answer, "waits", waits));
        Waits.until(clock, () -> judged(correction) && judged(waits));
        assertThat(state(correction)).isEqualTo("ANSWER_VERSION");
    }

    /** Stores an answer to the round's letter; one that waits is tried tomorrow. */
    private long stored(String from, String words, boolean waits) {
        String mailbox = "test-" + UUID.randomUUID();
        actor.is(new Actor.Job("inbound"));
        byte[] raw = ((from.isEmpty() ? "" : "From: " + from + "\r\n") + "To: " + replyTo() + "\r\nSubject: SV: Fasta rundor\r\nMessage-ID: <" + mailbox + "@example.org>\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + words.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        if (waits) { // from its first moment on, since the portal's own job looks at what is due
            writes.change("""
                    insert into raw_mail (mailbox, uid_validity, uid, sha256, raw, fetched_at, state, next_attempt_at, lane)
                    values (:mailbox, 1, 1, :hash, :raw, :now, 'STORED', :tomorrow, %s)""".formatted(Lanes.OF),
                    Map.of("mailbox", mailbox, "hash", mailbox.getBytes(StandardCharsets.US_ASCII), "raw", raw, "now", clock.instant(), "tomorrow", clock.instant().plus(Duration.ofDays(1)), "from", from));
        } else {
            intake.store(mailbox, 1, 1, raw);
        }
        return reads.first(Long.class, "select id from raw_mail where mailbox = :mailbox", Map.of("mailbox", mailbox)).orElseThrow();
    }

    private boolean judged(long id) {
        return !state(id).equals("STORED");
    }

    private String state(long id) {
        return reads.first(String.class, "select state from raw_mail where id = :id", Map.of("id", id)).orElseThrow();
    }

    private String filed(Mail mail) {
        return reads.first(String.class, """
                select string_agg(q.number || ' ' || coalesce(i.position, '-') || ' ' || case i.position when 'SUPPORT' then '' else i.text end, '|' order by q.number)
                  from answer_version v join answer_item i on i.version_id = v.id join question q on q.id = i.question_id
                 where v.raw_mail_id = :mail""", Map.of("mail", mail.id())).orElseThrow();
    }
}
