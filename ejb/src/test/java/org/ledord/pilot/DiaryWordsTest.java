package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Tanke: det blev lugnare", "tankar\ndet blev lugnare", "Reflektion - det blev lugnare", "Refleksjon: det blev lugnare", "AJATUS: det blev lugnare", "Thought: det blev lugnare", "En tanke: det blev lugnare"})
    void a_thought_begins_with_the_word(String written) {
        assertThat(DiaryWords.of(written)).isEqualTo(new DiaryWords(EntryKind.REFLECTION, "Det blev lugnare"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tanken var att tavlan skulle hänga uppe", "Vi hade en tanke: tavlan", "Thoughtful colleagues came", "Tanke:", "Hej\nTanke: det"})
    void all_else_has_happened(String written) {
        assertThat(DiaryWords.of(written)).isEqualTo(new DiaryWords(EntryKind.LOG, written));
    }

    @Test
    void what_stands_around_it_is_no_part_of_it() {
        assertThat(DiaryWords.of("  Reserven räckte. \n").text()).isEqualTo("Reserven räckte.");
    }
}
