package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which subjects say that the mail is an idea, and what the idea is called by them. */
class IdeaSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Idé: kortare rundor | kortare rundor", "idé – kortare rundor | kortare rundor", "En idé om rundorna | En idé om rundorna", "IDE: kortere runder | kortere runder",
        "Idea: lyhyemmät kierrokset | lyhyemmät kierrokset", "Idea about shorter rounds | Idea about shorter rounds", "Forslag: kortere runder | kortere runder",
        "Förslag: kortare rundor | kortare rundor", "Ehdotus: lyhyemmät kierrokset | lyhyemmät kierrokset", "Suggestion: shorter rounds | shorter rounds",
        "Min idé, nycklarna | Min idé, nycklarna"})
    void an_idea_is_called_by_what_stands_behind_the_word(String subject, String title) {
        assertThat(IdeaSubject.in(subject)).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Idé", " idé: ", "Idea", "Forslag", "förslag", "Ehdotus", "Idélådan"})
    void the_word_alone_says_no_title(String subject) {
        assertThat(IdeaSubject.in(subject)).contains("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Förslag 4", "Forslag om faste runder", "[F4]", "Ang förslag: ja", "Sv: Idé", "Re: Idea: rounds", "Ideal", "Idégivarna hälsar", "Fråga", "Proposal 4 [F4]"})
    void what_names_something_that_is_there_or_answers_is_none(String subject) {
        assertThat(IdeaSubject.in(subject)).isEmpty();
    }

    @Test
    void a_mail_may_have_no_subject() {
        assertThat(IdeaSubject.in(null)).isEmpty();
    }
}
