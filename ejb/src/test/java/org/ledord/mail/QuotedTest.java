package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How much of an answer a receipt quotes. */
class QuotedTest {
    @Test
    void quotes_a_short_answer_whole_and_the_beginning_of_a_long_one() {
        assertThat(Quoted.beginning("Bra förslag.", 300)).isEqualTo("Bra förslag.");
        String shown = Quoted.beginning("Ett ord till ".repeat(5000), 300);
        assertThat(shown).hasSizeLessThan(310).endsWith(" …").startsWith("Ett ord till Ett");
        assertThat(shown.replace(" …", "").split(" ")).as("ends between words").allMatch(word -> java.util.Set.of("Ett", "ord", "till").contains(word));
    }

    @Test
    void cuts_a_word_without_end_and_no_sign_in_two() {
        assertThat(Quoted.beginning("x".repeat(60_000), 300)).hasSize(302);
        String shown = Quoted.beginning("x" + "\ud83d\ude00".repeat(400), 300);
        assertThat(shown.codePoints().filter(sign -> Character.isSurrogate((char) sign) && sign < 0x10000)).isEmpty();
    }
}
