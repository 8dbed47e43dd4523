package org.ledord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.consultation.NewQuestion;
import org.ledord.consultation.OpenRound;
import org.ledord.consultation.RoundOpening;
import org.ledord.group.GroupMembers;
import org.ledord.group.MemberFunction;
import org.ledord.group.NewMember;
import org.ledord.inbound.InboundGround;
import org.ledord.matter.MatterKind;
import org.ledord.matter.MatterKey;
import org.ledord.people.Claim;
import org.ledord.people.NewUnit;
import org.ledord.people.PersonRegistration;
import org.ledord.people.Recognition;
import org.ledord.people.SignIn;
import org.ledord.people.UnitKind;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** These tests should show that a unit's shared mailbox is asked and answers, and that it is nobody for anything else. */
class SharedMailboxIT extends InboundGround {
    @Inject
    private PersonRegistration registration;

    @Inject
    private GroupMembers members;

    @Inject
    private SignIn signIn;

    @Inject
    private RoundOpening opening;

    @Inject
    private CurrentActor actor;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String shared = unit + "@example.org";
    private UUID box;

    @Override
    protected List<UUID> alsoAsked() {
        registration.addUnit(new NewUnit(unit, "Hemtjänsten " + unit, UnitKind.HOME_CARE, null));
        registration.giveMailbox(unit, shared, Language.sv);
        box = reads.first(UUID.class, "select p.public_id from person p join unit u on u.id = p.unit_id where p.mailbox and u.slug = :unit", Map.of("unit", unit)).orElseThrow();
        return List.of(box);
    }

    /** Where a letter to this address is answered, and what it says. */
    public record Letter(String replyTo, String text) {
    }

    private Letter letter(String to) {
        return reads.first(Letter.class, "select reply_to, text_body as text from outbox where to_address = :to and stream = 'ROUND'", Map.of("to", to)).orElseThrow();
    }

    @Test
    void it_is_asked_as_a_workplace_and_answers_by_one_mail_for_all() {
        assertThat(letter(shared).text()).contains("Antal: 14");
        assertThat(letter(address).text()).as("one person is not asked how many they are").doesNotContain("Antal: 14");
        Mail mail = arrives(shared, letter(shared).replyTo(), "Sv: Fasta rundor", "Antal: 9\n\n1. Tillstyrker\n2. Ett skåp i hallen.\n");
        assertThat(mail.state()).isEqualTo("ANSWER");
        assertThat(heads()).containsExactly(9);
    }

    @Test
    void it_is_told_whose_the_answer_was_taken_for_and_says_otherwise_by_a_reply() {
        arrives(shared, letter(shared).replyTo(), "Sv: Fasta rundor", "1. Tillstyrker\n2. Ett skåp i hallen.\n");
        assertThat(receipts()).singleElement().satisfies(one -> assertThat(one.text()).containsPattern("räknas\\s+som\\s+en\\s+persons"));
        assertThat(arrives(shared, receipts().get(0).replyTo(), "Sv: kvitto", "Vi var 14 på APT\n").state()).isEqualTo("ANSWER_VERSION");
        assertThat(receipts().get(1).text()).containsPattern("arbetsplatsträff\\s+där\\s+14\\s+var\\s+med");
        arrives(shared, receipts().get(1).replyTo(), "Sv: kvitto", "Bara mitt\n");
        assertThat(heads()).containsExactly(null, 14, null);
        assertThat(receipts().get(2).text()).contains("Ett skåp i hallen.").containsPattern("räknas\\s+som\\s+en\\s+persons");
    }

    private List<Letter> receipts() {
        return reads.list(Letter.class, "select reply_to, text_body as text from outbox where to_address = :to and stream = 'RECEIPT' order by id", Map.of("to", shared));
    }

    private List<Integer> heads() {
        return reads.list(Integer.class, """
                select v.heads from answer_version v join answer a on a.id = v.answer_id join membership s on s.id = a.membership_id join person p on p.id = s.person_id
                 where p.public_id = :box order by v.number""", Map.of("box", box));
    }

    @Test
    void it_is_an_ordinary_member_and_nothing_else() {
        as(lead);
        for (MemberFunction function : MemberFunction.values()) {
            if (function != MemberFunction.MEMBER) {
                assertThatThrownBy(() -> members.join(writes, NewMember.of(box, function, LocalDate.now(clock)))).hasMessage("rule.mailbox-only-member");
            }
        }
        assertThatThrownBy(() -> members.join(writes, new NewMember(box, MemberFunction.MEMBER, null, null, "Facket", null, null, LocalDate.now(clock), null)))
                .hasMessage("rule.mailbox-only-member");
        members.join(writes, NewMember.of(box, MemberFunction.MEMBER, LocalDate.now(clock)));
    }

    @Test
    void nobody_signs_in_as_it() {
        actor.is(new Actor.Anonymous());
        assertThat(signIn.recognise(new Claim("https://idp.example.org", "somebody", shared, true, "Somebody")).state()).isEqualTo(Recognition.State.UNKNOWN);
        assertThat(signIn.recognise(new Claim("https://idp.example.org", "somebody", address, true, "Somebody")).state()).as("a person's address can be linked")
                .isEqualTo(Recognition.State.LINKABLE);
    }

    @Test
    void it_has_no_vote_in_an_anonymous_round() {
        as(lead);
        OpenRound anonymous = new OpenRound(List.of(new MatterKey(reform.slug(), MatterKind.PROPOSAL, 1)), "Utan namn", "", Language.sv,
                List.of(NewQuestion.position("Ska vi pröva?", "")), List.of("svarar"), LocalDate.now(clock).plusDays(14), OpenRound.USUAL);
        assertThatThrownBy(() -> opening.preview(anonymous, Language.sv)).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("rule.round-anonymous-few");
            assertThat(no.arguments()).as("one of the two may answer").containsExactly(OpenRound.USUAL, 1);
        });
    }

    @Test
    void it_moves_to_another_address_but_takes_nobodys() {
        actor.is(new Actor.Job("test"));
        assertThatThrownBy(() -> registration.giveMailbox(unit, address, Language.sv)).hasMessage("rule.person-address-taken");
        String moved = "ny-" + shared;
        registration.giveMailbox(unit, moved, Language.nb);
        registration.giveMailbox(unit, moved.toUpperCase(Locale.ROOT), Language.nb);
        assertThat(reads.list(String.class, "select a.address from mail_address a join person p on p.id = a.person_id where p.public_id = :box", Map.of("box", box))).containsExactly(moved);
        assertThatThrownBy(() -> registration.giveMailbox(unit, " ", Language.sv)).hasMessage("rule.mailbox-address-missing");
    }
}
