package org.ledord.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a meeting of a workplace answers, by one mail and by a form. */
class WorkplaceTest {
    @ParameterizedTest
    @ValueSource(strings = {"Antal: 14", "antal närvarande 14", "Närvarande: 14 personer", "Vi var 14 stycken.", "Antall: 14", "Til stede: 14", "Läsnä: 14", "Läsnä oli 14 henkilöä", "Present: 14", "Head count = 14",
            "Vi var 14", "14 deltog", "14 st på APT", "14 personer deltog på APT.", "På APT var vi 14", "APT, 14 personer", "Vi är 14 på APT:n", "Vi var 14 på arbetsplatsträffen", "14 medarbetare var med på mötet",
            "14 deltok", "14 stk på personalmøtet", "Vi var 14 på personalmøtet", "14 osallistui", "Meitä oli 14", "Paikalla oli 14", "Työpaikkakokouksessa oli 14 henkilöä",
            "14 attended", "14 of us at the workplace meeting", "We were 14", "There were 14 of us at the meeting"})
    void one_line_tells_how_many_were_there(String line) {
        Workplace.Mailed said = Workplace.read(List.of(GivenItem.words(0, line), GivenItem.words(2, "Bilarna räcker inte.")));
        assertThat(said.workplace()).hasValueSatisfying(meeting -> assertThat(meeting.heads()).isEqualTo(14));
        assertThat(said.items()).as("the line is no answer").containsExactly(GivenItem.words(2, "Bilarna räcker inte."));
    }

    @Test
    void what_some_think_otherwise_goes_to_the_end_of_its_text() {
        Workplace.Mailed said = Workplace.read(List.of(GivenItem.words(0, "Antal: 9"), GivenItem.words(2, "Bilarna räcker inte.\n\nAvvikande: Två vill vänta.\nDe vill se pengarna först.")));
        assertThat(said.workplace().orElseThrow().dissent()).isEqualTo("Två vill vänta.\nDe vill se pengarna först.");
        assertThat(said.items()).containsExactly(GivenItem.words(2, "Bilarna räcker inte."));
        assertThat(said.workplace().orElseThrow().with(said.items(), "Avvikande mening:"))
                .containsExactly(GivenItem.words(2, "Bilarna räcker inte."), GivenItem.words(0, "Avvikande mening:\nTvå vill vänta.\nDe vill se pengarna först."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Antal bilar: 14", "Vi var 14 som inte fick lunch och det är för många.", "Närvarande: alla", "Antal: 0", "Antal: 1400", "14", "14 bilar", "14 st", "Vi är 14", "14 möten på ett år", "På APT tog vi upp 14 frågor"})
    void words_that_tell_something_else_stay_where_they_are(String line) {
        List<GivenItem> given = List.of(GivenItem.words(2, line + "\nAvvikande: nej"));
        assertThat(Workplace.read(given)).isEqualTo(new Workplace.Mailed(java.util.Optional.empty(), false, given));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bara mitt", "Bara mitt eget svar.", "Bare mitt", "Vain minun", "Only mine"})
    void whoever_was_taken_for_a_meeting_says_that_it_is_only_theirs(String line) {
        Workplace.Mailed said = Workplace.read(List.of(GivenItem.words(0, line), GivenItem.words(2, "Bilarna räcker inte.")));
        assertThat(said).isEqualTo(new Workplace.Mailed(java.util.Optional.empty(), true, List.of(GivenItem.words(2, "Bilarna räcker inte."))));
        assertThat(Workplace.told("Hej\n" + line)).isTrue();
        assertThat(Workplace.told("Tack för svaret")).isFalse();
    }

    @Test
    void a_form_with_a_dissent_wants_to_know_how_many_were_there() {
        assertThat(Workplace.typed(" ", "")).isNull();
        assertThat(Workplace.typed("14", "").heads()).isEqualTo(14);
        assertThatThrownBy(() -> Workplace.typed("", "Två vill vänta")).hasMessage("rule.workplace-heads");
        assertThatThrownBy(() -> Workplace.typed("fjorton", "")).hasMessage("rule.workplace-heads");
        assertThatThrownBy(() -> Workplace.typed("0", "")).hasMessage("rule.workplace-heads");
    }
}
