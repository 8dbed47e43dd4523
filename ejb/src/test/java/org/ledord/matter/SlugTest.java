package org.ledord.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of a name that an address can carry. */
class SlugTest {
    @Test
    void letters_lose_their_marks_and_everything_else_becomes_a_hyphen() {
        assertThat(Slug.of("  Hemtjänst på Årjängs öar – 2027! ")).isEqualTo("hemtjanst-pa-arjangs-oar-2027");
        assertThat(Slug.of("Ærlig og øvet")).isEqualTo("aerlig-og-ovet");
        assertThat(Slug.of("日本")).isEmpty();
        assertThat(Slug.of(null)).isEmpty();
    }

    @Test
    void is_short_and_ends_with_a_whole_word() {
        String slug = Slug.of("En mycket lång rubrik om hur hemtjänsten i kommunen ska arbeta framöver");
        assertThat(slug).hasSizeLessThanOrEqualTo(48).doesNotEndWith("-").startsWith("en-mycket-lang-rubrik");
        assertThat(new ReformKey(Slug.of("x".repeat(200))).slug()).hasSize(48);
    }

    @Test
    void is_given_a_number_when_it_is_taken_and_a_word_when_nothing_of_it_can_be_carried() {
        Set<String> taken = Set.of("centrum", "centrum-2");
        assertThat(Slug.free("Centrum", "grupp", taken::contains)).isEqualTo("centrum-3");
        assertThat(Slug.free("日本", "grupp", taken::contains)).isEqualTo("grupp");
    }
}
