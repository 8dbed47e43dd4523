package org.ledord.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that are written together, and words that were mistyped. */
class CompoundTest {
    private static final Set<String> KNOWN = Set.of("hemtjänst", "modell", "arbete", "grupp", "arbet", "styrning", "en");

    @Test
    void a_word_of_two_known_words_is_taken_apart() {
        assertThat(Compound.parts("hemtjänstmodell", KNOWN)).containsExactly("hemtjänst", "modell");
        assertThat(Compound.parts("hemtjänstsmodell", KNOWN)).as("joined by an s").containsExactly("hemtjänst", "modell");
        assertThat(Compound.parts("arbetsgrupp", KNOWN)).containsExactly("arbet", "grupp");
    }

    @Test
    void a_known_ending_alone_makes_no_compound() {
        assertThat(Compound.parts("minutstyrning", KNOWN)).isEmpty();
        assertThat(Compound.parts("modellen", KNOWN)).isEmpty();
        assertThat(Compound.parts("en", KNOWN)).isEmpty();
    }

    @Test
    void slips_are_counted_without_rings_dots_and_accents() {
        assertThat(Distance.between("minutstyrnig", "minutstyrning")).isEqualTo(1);
        assertThat(Distance.between("mintustyrning", "minutstyrning")).as("two that changed places").isEqualTo(1);
        assertThat(Distance.between("halla", "hålla")).isZero();
        assertThat(Distance.between("Ålder", "alder")).isZero();
        assertThat(Distance.between("", "abc")).isEqualTo(3);
        assertThat(Distance.forgiven("nyckel")).isEqualTo(1);
        assertThat(Distance.forgiven("minutstyrning")).isEqualTo(2);
    }
}
