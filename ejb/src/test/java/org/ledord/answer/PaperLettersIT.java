package org.ledord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.access.Actor;
import org.ledord.access.CurrentActor;
import org.ledord.inbound.InboundGround;
import org.ledord.mail.Purpose;
import org.ledord.shared.Refused;

/** These tests should show that a code on paper leads to the form of whom it was given to; they should not test how answers are filed. */
class PaperLettersIT extends InboundGround {
    @Inject
    private PaperLetters letters;

    @Inject
    private AnswerLinks links;

    @Inject
    private AnswerCollection answers;

    @Inject
    private CurrentActor actor;

    @Override
    protected List<UUID> alsoAsked() {
        return List.of(person("Den utan mejl", List.of()));
    }

    @Test
    void who_has_no_mail_answers_by_the_code_in_a_letter() {
        as(lead);
        assertThat(letters.list(round)).as("nothing is given out unasked").isEmpty();
        letters.write(round);
        PaperLetter letter = letters.list(round).get(0);
        assertThat(letters.list(round)).hasSize(1);
        assertThat(letter.name()).isEqualTo("Den utan mejl");
        assertThat(letter.code()).matches("[A-Z2-7]{4}-[A-Z2-7]{4}-[A-Z2-7]{4}");
        letters.write(round);
        assertThat(letters.list(round)).as("the same when it is printed again").containsExactly(letter);

        actor.is(new Actor.Anonymous());
        String typed = " " + letter.code().toLowerCase().replace("-", " ").replace('o', '0') + " ";
        String token = links.behindCode(typed).orElseThrow();
        assertThat(letter.link()).endsWith("/answer/" + token);
        assertThat(links.enter(token, Purpose.ANSWER).state()).isEqualTo(LinkState.GOOD);
        answers.byLink(round, List.of(GivenItem.words(2, "Ett skåp i hallen.")));
        as(lead);
        assertThat(letters.list(round)).as("who has answered needs no letter").isEmpty();
    }

    @Test
    void a_code_that_was_not_given_out_leads_nowhere() {
        actor.is(new Actor.Anonymous());
        assertThat(links.behindCode("ABCD-EFGH-2345")).isEmpty();
        assertThat(links.behindCode("")).isEmpty();
        assertThat(links.behindCode(null)).isEmpty();
    }

    @Test
    void only_those_who_enter_answers_from_paper_give_codes_out() {
        as(asked);
        assertThatThrownBy(() -> letters.write(round)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> letters.list(round)).isInstanceOf(Refused.class);
        as(lead);
        letters.write(round);
        as(writer);
        assertThatThrownBy(() -> letters.list(round)).isInstanceOf(Refused.class);
    }
}
