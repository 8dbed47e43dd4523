package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A reply to a round's letter finds its questions, by the token or by a person's hand. */
class JudgingIT extends InboundGround {
    private static final String WORDS = "1. Tillstyrker.\n2. Lunchen saknas i förslaget.\n\n> ▸ Fråga 1\n> Ska vi pröva?\n> ▸ Fråga 2\n> Vad saknas?\n";

    @Inject
    private HoldingPen pen;

    @Inject
    private InboundQueries queries;

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

    private String filed(Mail mail) {
        return reads.first(String.class, """
                select string_agg(q.number || ' ' || coalesce(i.position, '-') || ' ' || case i.position when 'SUPPORT' then '' else i.text end, '|' order by q.number)
                  from answer_version v join answer_item i on i.version_id = v.id join question q on q.id = i.question_id
                 where v.raw_mail_id = :mail""", Map.of("mail", mail.id())).orElseThrow();
    }
}
