package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;

/** What is said outside a round is taken down in one way, whichever way it came, and has a number of its reform's own. */
class InputsIT extends InboundGround {
    @Inject
    private HoldingPen pen;
    @Inject
    private Asking asking;
    @Inject
    private InputReplying replying;
    @Inject
    private InboundQueries queries;

    @Test
    void a_held_mail_taken_in_by_hand_keeps_who_wrote_it_and_when_it_came() {
        Mail mail = arrives("Anna <" + address + ">", "svar@ledord.example.org", "En fundering", "Hur blir det med lunchen?");
        assertThat(mail.reason()).isEqualTo("no-token");
        as(lead);
        pen.asInput(reform, mail.ref());
        assertThat(now(mail).state()).isEqualTo("INPUT");
        assertThat(queries.inputs(reform, null, 1, 10)).singleElement().satisfies(row -> {
            assertThat(row.ref()).isEqualTo("I1");
            assertThat(row.name()).isEqualTo("Den tillfrågade");
            assertThat(row.receivedAt()).isEqualTo(mail.fetchedAt());
            assertThat(row.text()).isEqualTo("Hur blir det med lunchen?");
        });
    }

    @Test
    void a_held_mail_from_another_address_is_not_put_under_the_name_of_whom_we_asked() {
        Mail mail = arrives("Någon <annan@example.org>", replyTo(), "SV: Fasta rundor", "Jag undrar en sak.");
        assertThat(mail.reason()).isEqualTo("sender-is-another");
        as(lead);
        pen.asInput(reform, mail.ref());
        assertThat(queries.inputs(reform, null, 1, 10)).singleElement().satisfies(row -> {
            assertThat(row.name()).isNull();
            assertThat(row.sender()).isEqualTo("annan@example.org");
            assertThat(row.matterNumber()).as("what it was about is kept").isEqualTo(round.number());
        });
    }

    @Test
    void each_has_the_next_number_of_its_reform_in_the_letters_and_for_the_answer() {
        String asker = "fraga." + UUID.randomUUID() + "@example.org";
        as(lead);
        asking.ask(reform, asker, "Den första.", Language.sv);
        asking.ask(reform, asker, "Den andra.", Language.sv);
        assertThat(queries.inputs(reform, null, 1, 10)).extracting(InputRow::ref).containsExactlyInAnyOrder("I1", "I2");
        replying.reply(reform, "I2", "Så här.");
        assertThat(queries.input(reform, "I2").reply()).isEqualTo("Så här.");
        assertThat(subjects(asker)).containsExactly("Det du skrev har kommit fram [I1]", "Det du skrev har kommit fram [I2]", "Svar på det du skrev [I2]");
    }

    private List<String> subjects(String to) {
        return reads.list(String.class, "select subject from outbox where to_address = :to order by id", Map.of("to", to));
    }
}
