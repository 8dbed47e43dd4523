package org.ledord.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.inbound.FileQueries;
import org.ledord.inbound.InboundGround;
import org.ledord.people.Persons;
import org.ledord.reply.PointQueries;
import org.ledord.shared.NotFound;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;

/** A file that comes with a mail is told of in the receipt, stands beside the answer, and is opened by those who read the answer. */
class AttachmentIT extends InboundGround {
    private static final byte[] PDF = "%PDF-1.7\nvårt yttrande".getBytes(StandardCharsets.UTF_8);

    @Inject
    private PointQueries answers;
    @Inject
    private FileQueries files;
    @Inject
    private ScanRounds scans;
    @Inject
    private Persons persons;
    @Inject
    private Writes writes;
    @Inject
    private CurrentActor actor;

    @Test
    void the_receipt_says_what_came_and_the_lead_opens_it_beside_the_answer() {
        Mail mail = arrives(letter(address, replyTo(), "Vi tillstyrker. Se bilagan.", file("Vårt yttrande.pdf", PDF), file("prislista.exe", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(mail.state()).as(mail.reason()).isEqualTo("ANSWER");
        assertThat(text("RECEIPT")).contains("BILAGOR", "- Vårt yttrande.pdf, 1 kB", "- prislista.exe, 1 kB. Den sortens fil");
        as(lead);
        assertThat(answers.answers(round, 0).answers()).singleElement().satisfies(answer -> assertThat(answer.files()).extracting(AttachmentRow::name, AttachmentRow::state)
                .containsExactly(tuple("Vårt yttrande.pdf", AttachmentState.UNSCANNED), tuple("prislista.exe", AttachmentState.REFUSED)));
        assertThat(answers.file(round, 1, 1)).satisfies(file -> {
            assertThat(file.name()).isEqualTo("Vårt yttrande.pdf");
            assertThat(file.mediaType()).isEqualTo("application/pdf");
            assertThat(file.content()).isEqualTo(PDF);
        });
        assertThatThrownBy(() -> answers.file(round, 1, 2)).as("a program").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.file(round, 1, 3)).as("no third").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> answers.file(round, 2, 1)).as("no second answer").isInstanceOf(NotFound.class);
        as(asked);
        assertThatThrownBy(() -> answers.file(round, 1, 1)).as("whoever is only asked").isInstanceOfAny(Refused.class, NotFound.class);
        actor.is(new Actor.Anonymous());
        assertThatThrownBy(() -> answers.file(round, 1, 1)).as("the public").isInstanceOfAny(Refused.class, NotFound.class);
    }

    @Test
    void a_logo_in_a_signature_is_no_attachment() {
        arrives(letter(address, replyTo(), "Tillstyrker.", "Content-Type: image/png; name=image001.png\nContent-Transfer-Encoding: base64\nContent-ID: <a@b>\n\niVBORw0KGgo=\n"));
        assertThat(text("RECEIPT")).doesNotContain("BILAGOR");
    }

    @Test
    void a_file_alone_is_an_answer_that_names_it_and_one_that_nobody_may_open_is_held() {
        Mail refused = arrives(letter(address, replyTo(), "", file("yttrande.pdf", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1))));
        assertThat(refused.state()).isEqualTo("HELD");
        assertThat(refused.reason()).isEqualTo("nothing-readable");
        assertThat(text("REFUSAL")).contains("inte hitta någon text");
        assertThat(arrives(letter(address, replyTo(), "", file("yttrande.pdf", PDF))).state()).isEqualTo("ANSWER");
        assertThat(text("RECEIPT")).contains("Svaret finns i filen yttrande.pdf.");
    }

    @Test
    void those_who_read_a_held_mail_open_its_files_too() {
        Mail mail = arrives(letter("annan@example.org", replyTo(), "Här är det.", file("yttrande.pdf", PDF)));
        assertThat(mail.state()).isEqualTo("HELD");
        as(lead);
        assertThat(files.ofHeld(reform, mail.ref())).extracting(AttachmentRow::name).containsExactly("yttrande.pdf");
        assertThat(files.openHeld(reform, mail.ref(), 1).content()).isEqualTo(PDF);
        as(asked);
        assertThatThrownBy(() -> files.openHeld(reform, mail.ref(), 1)).isInstanceOfAny(Refused.class, NotFound.class);
    }

    @Test
    void a_file_that_waits_for_the_scanner_opens_when_that_has_found_nothing() {
        Mail mail = arrives(letter(address, replyTo(), "Se bilagan.", file("yttrande.pdf", PDF)));
        waits(mail);
        as(lead);
        assertThatThrownBy(() -> answers.file(round, 1, 1)).isInstanceOf(NotFound.class);
        FakeClamd gone = new FakeClamd(null);
        gone.close();
        scan(mail, gone.client()::find);
        assertThat(state(mail)).as("a scanner that is away").isEqualTo("WAITING");
        due(mail);
        try (FakeClamd daemon = new FakeClamd(null)) {
            scan(mail, daemon.client()::find);
        }
        assertThat(state(mail)).isEqualTo("CLEAN");
        as(lead);
        assertThat(answers.file(round, 1, 1).content()).isEqualTo(PDF);
    }

    @Test
    void a_file_with_a_virus_is_never_opened_and_those_concerned_are_told_while_the_mail_stays() {
        String leads = "ledaren." + UUID.randomUUID() + "@example.org";
        actor.is(new Actor.Job("test"));
        writes.change("insert into mail_address (person_id, address, verified_at) values (:person, :address, :now)",
                Map.of("person", persons.get(lead).id(), "address", leads, "now", clock.instant()));
        Mail mail = arrives(letter(address, replyTo(), "Se listan.", file("lista.txt", FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII))));
        waits(mail);
        try (FakeClamd daemon = new FakeClamd(null)) {
            scan(mail, daemon.client()::find);
        }
        assertThat(state(mail)).isEqualTo("INFECTED");
        as(lead);
        assertThatThrownBy(() -> answers.file(round, 1, 1)).isInstanceOf(NotFound.class);
        assertThat(answers.answers(round, 0).answers().get(0).files()).extracting(AttachmentRow::state).containsExactly(AttachmentState.INFECTED);
        assertThat(text("REFUSAL")).contains("Bilagan lista.txt i ditt mejl stoppades");
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", leads))).singleElement()
                .satisfies(text -> assertThat(text).contains("lista.txt").doesNotContain(address));
        assertThat(reads.count("select count(*) from raw_mail where id = :id and position(convert_to(:eicar, 'UTF8') in raw) > 0", Map.of("id", mail.id(),
                "eicar", Base64.getMimeEncoder().encodeToString(FakeClamd.EICAR.getBytes(StandardCharsets.US_ASCII)).substring(0, 40)))).as("nothing is destroyed").isEqualTo(1);
    }

    private void scan(Mail mail, ScanRounds.Scan with) {
        actor.is(new Actor.Job("scanner"));
        Instant until = clock.instant().plusSeconds(20);
        String before = tries(mail);
        while (tries(mail).equals(before) && clock.instant().isBefore(until)) {
            scans.round(with); // others' files may stand before it
        }
    }

    private void waits(Mail mail) {
        writes.change("update attachment set state = 'WAITING' where raw_mail_id = :mail and state = 'UNSCANNED'", Map.of("mail", mail.id()));
    }

    private void due(Mail mail) {
        writes.change("update attachment set next_try_at = :now where raw_mail_id = :mail", Map.of("mail", mail.id(), "now", clock.instant()));
    }

    private String tries(Mail mail) {
        return reads.first(String.class, "select state || next_try_at from attachment where raw_mail_id = :mail", Map.of("mail", mail.id())).orElseThrow();
    }

    private String state(Mail mail) {
        return reads.first(String.class, "select state from attachment where raw_mail_id = :mail", Map.of("mail", mail.id())).orElseThrow();
    }

    private String text(String stream) {
        return reads.first(String.class, "select text_body from outbox where to_address = :to and stream = :stream order by id desc", Map.of("to", address, "stream", stream)).orElseThrow();
    }

    private static String file(String name, byte[] content) {
        return "Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"=?utf-8?B?" + Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8))
                + "?=\"\nContent-Transfer-Encoding: base64\n\n" + Base64.getMimeEncoder().encodeToString(content) + "\n";
    }

    private static String letter(String from, String to, String text, String... files) {
        return "From: " + from + "\nTo: " + to + "\nSubject: SV: Fasta rundor\nMessage-ID: <" + UUID.randomUUID() + "@example.org>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n" + text + "\n"
                + String.join("", Arrays.stream(files).map(file -> "--b\n" + file).toList()) + "--b--\n";
    }
}
