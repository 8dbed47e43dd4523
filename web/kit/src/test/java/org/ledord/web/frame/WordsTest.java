package org.ledord.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Language;

class WordsTest {
    private final Words words = new Words();

    @Test
    void every_language_says_the_same_things() {
        Map<String, String> swedish = words.in(Language.sv).all();
        for (Language language : Language.values()) {
            assertThat(words.in(language).all().keySet()).as(language.name()).containsExactlyInAnyOrderElementsOf(swedish.keySet());
        }
    }

    @Test
    void no_text_has_a_straight_apostrophe_which_would_swallow_its_values() {
        for (Language language : Language.values()) {
            assertThat(words.in(language).all()).as(language.name()).noneSatisfy((key, text) -> assertThat(text).contains("'"));
        }
    }

    @Test
    void every_text_can_take_its_values() {
        for (Language language : Language.values()) {
            words.in(language).all().forEach((key, text) -> assertThat(new MessageFormat(text, language.locale())).as(key).isNotNull());
        }
    }
}
