package org.ledord.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What anybody types is words or nothing. */
class AskedTest {
    @Test
    void words_are_read_once_each_in_lower_case_and_without_signs() {
        assertThat(Asked.of("Vad händer med ”Minutstyrningen”? Minutstyrningen!").words()).containsExactly("vad", "händer", "med", "minutstyrningen");
        assertThat(Asked.of("co-creation F4 2026").words()).containsExactly("co", "creation", "f4", "2026");
        assertThat(Asked.of("a\u030Alder").words()).as("a ring that was typed by itself").containsExactly("ålder");
    }

    @Test
    void signs_that_mean_something_to_a_database_are_no_words() {
        assertThat(Asked.of("'; drop table matter; -- & | ! :* <-> \\ %").words()).containsExactly("drop", "table", "matter");
        assertThat(Asked.of("& | ! ( ) :*").words()).isEmpty();
    }

    @Test
    void a_letter_alone_is_too_short_and_of_very_many_words_the_first_are_taken() {
        assertThat(Asked.of("å").words()).isEmpty();
        assertThat(Asked.of(null).blank()).isTrue();
        assertThat(Asked.of("  ").blank()).isTrue();
        StringBuilder many = new StringBuilder();
        for (int i = 10; i < 1000; i++) {
            many.append("ord").append(i).append(' ');
        }
        Asked asked = Asked.of(many.toString());
        assertThat(asked.words()).hasSize(Asked.MOST).startsWith("ord10", "ord11");
        assertThat(asked.cut()).isTrue();
        assertThat(Asked.of("x".repeat(500)).words()).isEmpty();
    }

    @Test
    void a_question_is_about_its_words_that_do_not_ask() {
        assertThat(Asked.question("Vad händer med hemtjänsten?").words()).containsExactly("vad", "med", "hemtjänsten");
        assertThat(Asked.question("Tapahtuu!").words()).as("where there are no others").containsExactly("tapahtuu");
        assertThat(Asked.question("Vad händer?").words()).containsExactly("vad");
    }
}
