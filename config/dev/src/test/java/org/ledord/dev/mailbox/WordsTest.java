package org.ledord.dev.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says everything. */
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEverythingSwedishSays(Language language) throws IOException {
        assertThat(texts(language).keySet()).isEqualTo(texts(Language.SV).keySet());
    }

    /** In a text with holes a straight apostrophe would swallow what follows it; date patterns need theirs. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void hasNoStraightApostropheOutsideDatePatterns(Language language) throws IOException {
        texts(language).forEach((key, text) -> assertThat(key.toString().contains("date") || !text.toString().contains("'")).as(key.toString()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(value = {"sv-SE;SV", "nn,en;NB", "fi-FI,sv;FI", "de,en;EN", "de;EN", "'';SV", "***;EN", "en;EN"}, delimiter = ';')
    void speaksWhatTheBrowserAsksForOtherwiseEnglish(String asked, Language spoken) {
        assertThat(Language.accepted(asked)).isEqualTo(spoken);
    }

    @Test
    void countsInWords() {
        assertThat(Words.in(Language.SV).say("people.count", 0)).isEqualTo("Inga mejl");
        assertThat(Words.in(Language.SV).say("people.unread", 1)).isEqualTo("1 oläst");
        assertThat(Words.in(Language.EN).say("people.count", 12)).isEqualTo("12 mails");
    }

    private static Properties texts(Language language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                WordsTest.class.getResourceAsStream("words_" + language.tag() + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
