package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.reform.ReformSetup;
import org.ledord.shared.Language;
import org.ledord.subscription.Following;
import org.ledord.subscription.Rhythm;

/** Whoever asks by mail where a matter is, is told; whoever says more is read by a person; whoever we do not know gets nothing. */
class StatusIT extends InboundGround {
    @Inject
    private ReformSetup setup;
    @Inject
    private Following following;
    @Inject
    private InboundQueries queries;
    @Inject
    private CurrentActor actor;

    @BeforeEach
    void the_reform_is_public() {
        actor.is(new Actor.Job("test"));
        setup.publish(reform);
    }

    @Test
    void a_reply_that_only_asks_where_we_are_is_told_and_is_no_answer() {
        Mail mail = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", "Hej!\n\nVar är vi?\n\nMvh Anna\n\n> Svara direkt på det här mejlet\n");
        assertThat(mail.state()).as(mail.reason()).isEqualTo("INPUT");
        Told told = told(address).get(0);
        assertThat(told.subject()).isEqualTo("Här är vi: Fasta rundor [F1]");
        assertThat(told.textBody()).contains("Förslaget är ute på runda.", "Runda 1 är öppen till och med", "0 av 1 har", "/sv/" + reform.slug() + "/proposals/1");
        assertThat(told.textBody().replaceAll("(?s)-- \n.*", "").lines().filter(line -> !line.isBlank()).count()).isLessThanOrEqualTo(12);
        assertThat(told.automatic()).isEqualTo("auto-replied");
        assertThat(told.envelopeFrom()).as("the null sender").isEmpty();
        assertThat(told.inReplyTo()).isNotEmpty();
        assertThat(reads.count("select count(*) from answer a join invitation i on i.id = a.invitation_id join mail_address m on m.person_id = i.person_id where m.address = :to",
                Map.of("to", address))).as("answers").isZero();
        as(lead);
        assertThat(queries.inputs(reform, null, 1, 10)).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(InputState.ANSWERED);
            assertThat(row.byPortal()).isTrue();
            assertThat(row.text()).isEqualTo("Var är vi?");
            assertThat(row.reply()).startsWith("Förslaget är ute på runda.");
            assertThat(row.repliedAt()).isNotNull();
        });
    }

    @Test
    void what_is_answered_to_that_letter_goes_to_the_lead_and_asking_again_is_told_again() {
        arrives(address, replyTo(), "SV: Fasta rundor", "Var är vi?");
        String to = told(address).get(0).replyTo();
        assertThat(to).contains("svar+").isNotEqualTo(replyTo());
        Mail more = arrives(address, to, "SV: Här är vi", "Varför tar det så lång tid?");
        assertThat(more.state()).isEqualTo("INPUT");
        assertThat(arrives(address, to, "SV: Här är vi", "Where are we?").state()).isEqualTo("INPUT");
        assertThat(told(address)).hasSize(2);
        assertThat(told(address).get(1).subject()).isEqualTo("Where we are: Fasta rundor [F1]");
    }

    @Test
    void a_question_with_one_sentence_more_is_an_answer_as_before() {
        Mail mail = arrives(address, replyTo(), "SV: Fasta rundor", "Var är vi? Och jag avstyrker.");
        assertThat(mail.state()).isEqualTo("ANSWER");
        assertThat(told(address)).isEmpty();
    }

    @Test
    void a_file_beside_the_question_is_for_a_person_to_look_at() {
        Mail mail = arrives("From: " + address + "\nTo: " + replyTo() + "\nSubject: SV: Fasta rundor\nMessage-ID: <" + UUID.randomUUID() + "@example.org>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nVar är vi?\n--b\nContent-Type: application/pdf; name=a.pdf\n"
                + "Content-Disposition: attachment; filename=a.pdf\nContent-Transfer-Encoding: base64\n\nJVBERi0xLjQK\n--b--\n");
        assertThat(mail.state()).isEqualTo("ANSWER");
        assertThat(told(address)).isEmpty();
    }

    @Test
    void a_number_in_the_subject_is_enough_for_somebody_we_know_once_a_day_and_for_nobody_else() {
        String subject = "Var är vi med förslag 1?";
        assertThat(arrives(address, "ledord@ledord.example.org", subject, "").state()).isEqualTo("INPUT");
        assertThat(told(address)).hasSize(1);
        assertThat(arrives(address, "ledord@ledord.example.org", subject, "Var är vi?").reason()).as("anybody can write this sender").isEqualTo("no-token");
        assertThat(told(address)).hasSize(1);
        String stranger = "okand." + UUID.randomUUID() + "@example.org";
        assertThat(arrives(stranger, "ledord@ledord.example.org", subject, "Var är vi?").reason()).isEqualTo("no-token");
        assertThat(letters(stranger)).as("letters to a stranger").isZero();
    }

    @Test
    void whoever_follows_and_has_confirmed_it_may_ask_and_whoever_has_not_may_not() {
        String follower = "foljer." + UUID.randomUUID() + "@example.org";
        actor.is(new Actor.Anonymous());
        following.ask(reform, follower, Rhythm.WEEKLY, Language.fi);
        long before = letters(follower);
        assertThat(arrives(follower, "ledord@ledord.example.org", "F1", "Missä mennään?").reason()).isEqualTo("no-token");
        assertThat(letters(follower)).isEqualTo(before);
        String link = reads.first(String.class, "select substring(text_body from '/confirm/([a-z2-7]{32})') from outbox where to_address = :to", Map.of("to", follower)).orElseThrow();
        actor.is(new Actor.Anonymous());
        following.confirm(link, Rhythm.WEEKLY);
        assertThat(arrives(follower, "ledord@ledord.example.org", "F1", "Status?").state()).isEqualTo("INPUT");
        assertThat(told(follower)).singleElement().satisfies(told -> assertThat(told.subject()).startsWith("Tässä ollaan"));
    }

    @Test
    void a_sender_who_is_not_proven_or_is_another_is_held_as_ever() {
        assertThat(arrives("annan@example.org", replyTo(), "SV: Fasta rundor", "Var är vi?").reason()).isEqualTo("sender-is-another");
        assertThat(told(address)).isEmpty();
        assertThat(told("annan@example.org")).isEmpty();
    }

    @Test
    void a_machine_is_never_told() {
        Mail mail = arrives("Auto-Submitted: auto-replied\r\n", UUID.randomUUID() + "@example.org", address, replyTo(), "SV: Fasta rundor", "Var är vi?");
        assertThat(mail.state()).isEqualTo("AUTO_REPLY");
        assertThat(told(address)).isEmpty();
    }

    /** A letter of ours. */
    public record Told(String subject, String textBody, String automatic, String envelopeFrom, String inReplyTo, String replyTo) {
    }

    private List<Told> told(String to) {
        return reads.list(Told.class, """
                select subject, text_body, automatic, envelope_from, in_reply_to, coalesce(reply_to, '') as reply_to from outbox
                 where to_address = :to and starts_with(dedupe_key, 'status/') order by id""", Map.of("to", to));
    }

    private long letters(String to) {
        return reads.count("select count(*) from outbox where to_address = :to", Map.of("to", to));
    }
}
