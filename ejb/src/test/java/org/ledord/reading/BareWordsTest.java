package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reason that stands in one sentence with the answer is found beside it, and must be answered; an answer alone need not be. */
class BareWordsTest {
    private static final SentQuestion POSITION = new SentQuestion(1, "Vad tycker ni?", QuestionKind.POSITION, List.of(), 0, 0);
    private static final SentQuestion CHOICE = new SentQuestion(2, "När?", QuestionKind.CHOICE, List.of("Klockan 07.00", "Klockan 07.30"), 0, 0);
    private static final SentQuestion SCALE = new SentQuestion(3, "Hur säkra?", QuestionKind.SCALE, List.of(), 1, 5);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Avstyrker därför att ingen riskbedömning finns | Avstyrker",
        "inte bra, för det stjäl tid från brukarna | inte bra",
        "ja, men bara på vardagar | ja",
        "Bra, men mötet måste räknas som arbetstid | Bra",
        "Tillstyrker med ändring, mötet måste räknas som arbetstid. | Tillstyrker med ändring",
        "Vi kan inte tillstyrka utan riskbedömning | Vi kan inte tillstyrka",
        "Vi støtter forslaget fordi turnusen blir bedre | Vi støtter forslaget",
        "Emme puolla ehdotusta koska aikaa ei ole | Emme puolla ehdotusta",
        "We oppose this because nobody asked us | We oppose this"})
    void a_reason_beside_a_position_is_the_writers_own(String text, String found) {
        assertThat(own(POSITION, text, found)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Vi tillstyrker förslaget. | Vi tillstyrker förslaget.", "ja | ja", "Inga synpunkter | Inga synpunkter",
        "Nei, vi støtter ikke forslaget | vi støtter ikke forslaget", "Puollan | Puollan"})
    void a_position_alone_says_no_more(String text, String found) {
        assertThat(own(POSITION, text, found)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Klockan 07.30, fast bara på vardagar | Klockan 07.30 | true", "Klockan 07.30 | Klockan 07.30 | false",
        "Vi väljer klockan 07.00 | klockan 07.00 | false"})
    void a_reason_beside_a_choice_is_the_writers_own(String text, String found, boolean more) {
        assertThat(own(CHOICE, text, found)).isEqualTo(more);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4, eftersom folk slutar | 4 | true", "4 av 5 | 4 av 5 | false", "4 av 5 för att det fungerar | 4 av 5 | true"})
    void a_reason_beside_a_value_is_the_writers_own(String text, String found, boolean more) {
        assertThat(own(SCALE, text, found)).isEqualTo(more);
    }

    private static boolean own(SentQuestion question, String text, String found) {
        ReadAnswer answer = Values.answer(question.number(), question, text, true);
        assertThat(answer.foundIn()).isEqualTo(found);
        return BareWords.saysMore(text.replace(answer.foundIn(), " "));
    }
}
