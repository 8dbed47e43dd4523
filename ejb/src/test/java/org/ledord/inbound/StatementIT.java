package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.answer.AnswerCollection;
import org.ledord.answer.GivenItem;
import org.ledord.consultation.RoundKeeping;
import org.ledord.shared.Refused;
import org.ledord.shared.Writes;

/** What speaks for an organisation is theirs beyond doubt before it counts, and before it takes the place of what they have said. */
class StatementIT extends InboundGround {
    private static final String WORDS = "1. Tillstyrker.\n2. Lunchen saknas i förslaget.\n";

    private final String second = "second." + UUID.randomUUID() + "@example.org";

    @Inject
    private AnswerCollection answers;
    @Inject
    private RoundKeeping keeping;
    @Inject
    private OwnMail own;
    @Inject
    private HoldingPen pen;
    @Inject
    private CurrentActor actor;
    @Inject
    private Writes writes;

    @BeforeEach
    void the_one_who_is_asked_speaks_for_a_union() {
        speaks(address);
    }

    @Override
    protected List<UUID> alsoAsked() {
        return List.of(person("Den andra", List.of(second)));
    }

    private void speaks(String mail) {
        int spoken = writes.change("""
                update membership set function = 'UNION_REPRESENTATIVE', organisation = 'Fackförbund A', evidence = 'Utsedd av styrelsen'
                 where person_id = (select person_id from mail_address where address = :address)""", Map.of("address", mail));
        assertThat(spoken).isEqualTo(1);
    }

    @Test
    void through_a_link_it_waits_for_a_click_in_the_registered_mailbox() {
        holds("ANSWER");
        answers.byLink(round, List.of(GivenItem.words(2, "Skrivet av någon som fick länken")));
        assertThat(state()).isEqualTo("AWAITING_CONFIRMATION INVITED");
        assertThat(receipts()).singleElement().asString().contains("Bekräfta").contains("Fackförbund A");
        as(lead);
        keeping.remind(round);
        assertThat(reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'ROUND' order by id", Map.of("to", address))).last().asString()
                .contains("väntar på att du bekräftar").doesNotContain("inte fått ditt svar");
        holds("ANSWER");
        assertThatThrownBy(() -> answers.confirm(round)).as("the link that asks does not confirm").isInstanceOf(Refused.class);
        holds("RECEIPT");
        answers.confirm(round);
        assertThat(state()).isEqualTo("FILED ANSWERED");
        assertThat(receipts()).hasSize(2);
        assertThatThrownBy(() -> answers.confirm(round)).hasMessage("rule.answer-nothing-to-confirm");
        holds("ANSWER");
        assertThatThrownBy(() -> answers.byLink(round, List.of(GivenItem.words(2, "Något annat")))).hasMessage("rule.answer-statement-stands");
    }

    @Test
    void a_mail_takes_its_place_only_when_that_is_confirmed() {
        assertThat(arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS).state()).isEqualTo("ANSWER");
        Mail second = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS.replace("Tillstyrker", "Avstyrker"));
        assertThat(second.state()).isEqualTo("HELD");
        assertThat(position()).isEqualTo("SUPPORT");
        String asked = reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", address)).orElseThrow();
        Matcher link = Pattern.compile("/mine/([a-z2-7]{32})").matcher(asked);
        assertThat(link.find()).as(asked).isTrue();
        actor.is(new Actor.Anonymous());
        assertThat(own.about(link.group(1)).replaces()).isTrue();
        assertThat(own.confirm(link.group(1))).isTrue();
        assertThat(now(second).state()).isEqualTo("ANSWER_VERSION");
        assertThat(position()).isEqualTo("OPPOSE");
    }

    @Test
    void a_mail_takes_it_back_only_when_that_is_confirmed() {
        arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS);
        Mail second = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", "Ångra");
        assertThat(second.state()).isEqualTo("HELD");
        assertThat(state()).as("what stands stands").isEqualTo("FILED ANSWERED");
        String asked = reads.first(String.class, "select subject || ' ' || text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", address)).orElseThrow();
        Matcher link = Pattern.compile("/mine/([a-z2-7]{32})").matcher(asked);
        assertThat(asked).contains("Ska yttrandet tas tillbaka?", "Ta tillbaka yttrandet");
        assertThat(link.find()).as(asked).isTrue();
        as(lead);
        assertThatThrownBy(() -> pen.placeAsAnswer(reform, second.ref(), round.number())).as("nor does anybody else").hasMessage("rule.answer-statement-theirs");
        actor.is(new Actor.Anonymous());
        assertThat(own.about(link.group(1)).takesBack()).isTrue();
        assertThat(state()).as("looking changes nothing").isEqualTo("FILED ANSWERED");
        assertThat(own.confirm(link.group(1))).isTrue();
        assertThat(now(second).state()).isEqualTo("ANSWER_VERSION");
        assertThat(state()).isEqualTo("WITHDRAWN WITHDRAWN");
        assertThat(own.confirm(link.group(1))).as("once").isFalse();
        assertThat(receipts()).last().asString().contains("Ditt svar är återtaget");
    }

    @Test
    void nobody_else_puts_a_mail_in_its_place() {
        arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS);
        Mail second = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS.replace("Tillstyrker", "Avstyrker"));
        as(lead);
        assertThatThrownBy(() -> pen.placeAsAnswer(reform, second.ref(), round.number())).hasMessage("rule.answer-statement-theirs");
        assertThat(now(second).state()).as("it waits for whoever made the statement").isEqualTo("HELD");
        assertThat(position()).isEqualTo("SUPPORT");
    }

    @Test
    void a_last_line_that_is_the_unions_name_is_a_signature_and_its_writer_is_told() {
        arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS + "\nFackförbund A");
        assertThat(reads.list(String.class, """
                select i.text from answer_item i join answer_version v on v.id = i.version_id join answer a on a.id = v.answer_id
                  join invitation n on n.id = a.invitation_id join mail_address e on e.person_id = n.person_id where e.address = :address order by i.id""",
                Map.of("address", address))).containsExactly("Tillstyrker.", "Lunchen saknas i förslaget.");
        assertThat(receipts()).singleElement().asString().contains("Din signatur (en rad)");
        assertThat(receipts().get(0).split("\n-- \n")[0].lines().filter(line -> !line.isBlank() && !line.startsWith("▸") && !line.startsWith("  ")
                && !line.startsWith("http"))).as("lines of our own").hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void two_who_speak_for_it_make_one_statement_and_the_second_replaces_the_first_only_with_a_click() {
        arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS);
        speaks(second);
        String reply = reads.first(String.class, "select reply_to from outbox where to_address = :to and stream = 'ROUND'", Map.of("to", second)).orElseThrow();
        Mail came = arrives("Bo <" + second + ">", reply, "SV: Fasta rundor", WORDS.replace("Tillstyrker", "Avstyrker"));
        assertThat(came.state()).as("their organisation has spoken").isEqualTo("HELD");
        String asked = reads.first(String.class, "select text_body from outbox where to_address = :to and stream = 'REFUSAL'", Map.of("to", second)).orElseThrow();
        assertThat(asked).contains("Er organisation har redan lämnat ett yttrande").doesNotContain("inte kunde ta emot");
        Matcher link = Pattern.compile("/mine/([a-z2-7]{32})").matcher(asked);
        assertThat(link.find()).as(asked).isTrue();
        actor.is(new Actor.Anonymous());
        assertThat(own.confirm(link.group(1))).isTrue();
        assertThat(state()).as("on record, and counts no more").isEqualTo("REPLACED ANSWERED");
        assertThat(receipts()).last().asString().contains("har lämnat ett nytt yttrande", "Ditt finns kvar i handlingarna");
        assertThat(reads.list(String.class, "select i.position from answer a join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id and i.position is not null "
                + "join round d on d.id = a.round_id join matter m on m.id = d.matter_id join reform r on r.id = m.reform_id where a.state = 'FILED' and r.slug = :reform and m.number = :number",
                Map.of("reform", reform.slug(), "number", round.number()))).containsExactly("OPPOSE");
        Mail again = arrives("Anna <" + address + ">", replyTo(), "SV: Fasta rundor", WORDS);
        assertThat(again.state()).as("and the other way round").isEqualTo("HELD");
    }

    private void holds(String purpose) {
        long person = reads.first(Long.class, "select person_id from mail_address where address = :address", Map.of("address", address)).orElseThrow();
        long matter = reads.first(Long.class, "select matter_id from outbox where to_address = :address and stream = 'ROUND' limit 1", Map.of("address", address)).orElseThrow();
        actor.is(new Actor.TokenHolder(person, matter, purpose));
    }

    private String state() {
        return reads.first(String.class, """
                select a.state || ' ' || i.state from answer a join invitation i on i.id = a.invitation_id join mail_address m on m.person_id = i.person_id
                 where m.address = :address""", Map.of("address", address)).orElseThrow();
    }

    private String position() {
        return reads.first(String.class, """
                select i.position from answer a join invitation n on n.id = a.invitation_id join mail_address m on m.person_id = n.person_id
                  join answer_version v on v.answer_id = a.id join answer_item i on i.version_id = v.id and i.position is not null
                 where m.address = :address order by v.number desc limit 1""", Map.of("address", address)).orElseThrow();
    }

    private List<String> receipts() {
        return reads.list(String.class, "select text_body from outbox where to_address = :to and stream = 'RECEIPT' order by id", Map.of("to", address));
    }
}
