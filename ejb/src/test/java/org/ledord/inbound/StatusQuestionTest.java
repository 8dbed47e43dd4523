package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.matter.MatterKind;
import org.ledord.shared.Language;

/** A mail is a question of how far a matter has come only where it says nothing else. */
class StatusQuestionTest {
    private static Optional<StatusQuestion> asked(String said) {
        return StatusQuestion.alone(said, "Fasta rundor", "Anna Åkesson");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Var är vi?                                            | sv
            var är vi                                             | sv
            VAR ÄR VI NU???                                       | sv
            Hej! Hur går det med förslag 4? Tack på förhand, Anna | sv
            Hur går det med fasta rundor?                         | sv
            Jag undrar bara, var är vi med F4?                    | sv
            Vad händer nu?                                        | sv
            När kommer beslutet?                                  | sv
            Hvor er vi?                                           | nb
            Hei, hvordan går det med runde 5? Takk                | nb
            Missä mennään?                                        | fi
            Moi! Mikä on tilanne?                                 | fi
            Where are we?                                         | en
            What's the status of R5?                              | en
            Status?                                               |
            Status på [F4]                                        |
            """)
    void it_is_asked_in_four_languages(String said, String language) {
        assertThat(StatusQuestion.among(said)).as("not passed over: " + said).isTrue();
        assertThat(asked(said)).as(said).isPresent();
        assertThat(asked(said).flatMap(StatusQuestion::language)).as(said).isEqualTo(Language.of(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Var är vi? Och jag avstyrker.", "Var är vi? Avstyrker", "Var är vi? Ja.", "Ok, var är vi?", "För. Var är vi?", "For. Hvor er vi?", "Var är vi? Nej tack.",
            "Var är vi, jag avstyrker", "Var är vi med bemanningen?", "1. Var är vi?", "Hur går det med reformen i Sund?", "Status quo är bäst", "Var är vi på väg?", "Tack!", "Förslag 4", "",
            "Hur går det för oss som jobbar natt?", "Var är vi?\n\nJag stödjer förslaget.", "Var är vi 2?", "Hej Anna"})
    void one_word_more_is_for_a_person_to_read(String said) {
        assertThat(asked(said)).as(said).isEmpty();
    }

    @Test
    void a_long_text_is_never_one() {
        assertThat(asked("Var är vi? ".repeat(40))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Var är vi med förslag 4?,PROPOSAL,4", "[R12] hej,ROUND,12", "kierros 6,ROUND,6", "Hva skjer med vedtak nr 7,DECISION,7", "pilot 2,PILOT,2", "f4,PROPOSAL,4",
            "Missä vaiheessa ehdotus 3,PROPOSAL,3"})
    void it_may_name_its_matter(String said, MatterKind kind, int number) {
        assertThat(StatusQuestion.named(said)).contains(new StatusQuestion.Named(kind, number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N3", "I7", "F", "förslag", "kl 14", "ABF4", "F4x", "förslag 0"})
    void or_not(String said) {
        assertThat(StatusQuestion.named(said)).isEmpty();
    }

    @Test
    void a_subject_counts_only_where_a_person_typed_it() {
        assertThat(StatusQuestion.typed("Var är vi? [F4]")).isEqualTo("Var är vi? [F4]");
        assertThat(StatusQuestion.typed("SV: Var är vi? [F4]")).isEmpty();
        assertThat(StatusQuestion.typed(null)).isEmpty();
    }
}
