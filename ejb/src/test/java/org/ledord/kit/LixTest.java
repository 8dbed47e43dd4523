package org.ledord.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;

/** How long words and sentences are, reckoned by hand beside. */
class LixTest {
    /** Twelve words in two sentences, three of them with seven letters or more: repeated three times, 6 + 25. */
    private static final String TEXT = "Gruppen delar på arbetet varje dag. Alla får veta vad som planeras. ";

    @Test
    void words_a_sentence_and_the_share_of_long_words_are_added() {
        assertThat(Lix.of(TEXT.repeat(3), Language.sv)).hasValue(6 + 25);
        assertThat(Lix.of(TEXT.repeat(3).replace("!", "."), Language.nb)).hasValue(31);
    }

    @Test
    void a_paragraph_ends_a_sentence_and_a_point_within_a_number_does_not() {
        String heading = "Så här är det ".repeat(4).strip();
        assertThat(Lix.of(heading + "\n\n" + heading, Language.sv)).as("32 short words in two paragraphs").hasValue(16);
        assertThat(Lix.of("Mötet börjar kl 13.30 och vi går igenom det som står här ".repeat(3), Language.sv).getAsInt()).as("one sentence").isGreaterThan(30);
    }

    @Test
    void nothing_is_told_where_it_would_say_nothing() {
        assertThat(Lix.of(TEXT, Language.sv)).as("fewer than thirty words").isEmpty();
        assertThat(Lix.of("", Language.sv)).isEmpty();
        assertThat(Lix.of(TEXT.repeat(5), Language.fi)).as("Finnish").isEmpty();
    }

    @Test
    void an_index_lies_in_one_of_five_bands() {
        assertThat(new int[] {Lix.band(12), Lix.band(29), Lix.band(30), Lix.band(45), Lix.band(59), Lix.band(60)}).containsExactly(1, 1, 2, 3, 4, 5);
    }
}
