package org.ledord.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;

/** The words of the domain are complete in every language. */
class TextsTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_keys_none_empty_and_no_straight_apostrophe(Language language) {
        ClassLoader loader = Texts.class.getClassLoader();
        Map<String, String> swedish = Texts.load(Language.sv, loader).all();
        Map<String, String> other = Texts.load(language, loader).all();
        assertThat(new TreeSet<>(other.keySet())).isEqualTo(new TreeSet<>(swedish.keySet()));
        assertThat(other).allSatisfy((key, words) -> assertThat(words).as(key).isNotBlank().doesNotContain("'"));
    }
}
