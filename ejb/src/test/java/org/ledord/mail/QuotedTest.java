package org.ledord.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of an answer its receipt quotes. */
class ReceiptLettersTest {
    @Test
    void quotes_a_short_answer_whole_and_the_beginning_of_a_long_one() {
        assertThat(ReceiptLetters.beginning("Bra förslag.")).isEqualTo("Bra förslag.");
        String shown = ReceiptLetters.beginning("Ett ord till ".repeat(5000));
        assertThat(shown).hasSizeLessThan(310).endsWith(" …").startsWith("Ett ord till Ett");
        assertThat(shown.replace(" …", "").split(" ")).as("ends between words").allMatch(word -> java.util.Set.of("Ett", "ord", "till").contains(word));
    }

    @Test
    void cuts_a_word_without_end_and_no_sign_in_two() {
        assertThat(ReceiptLetters.beginning("x".repeat(60_000))).hasSize(302);
        String shown = ReceiptLetters.beginning("x" + "\ud83d\ude00".repeat(400));
        assertThat(shown.codePoints().filter(sign -> Character.isSurrogate((char) sign) && sign < 0x10000)).isEmpty();
    }
}
