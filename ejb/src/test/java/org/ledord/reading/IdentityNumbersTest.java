package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only numbers that are valid by their checksum hold a letter back. */
class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"811218-9876", "8112189876", "19811218-9876", "198112189876", "811218 9876", "811218+9876", "gäller 811218-9876.", "701063-2391", "19701063-2391"})
    void findsSwedish(String text) {
        assertThat(IdentityNumbers.swedish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"811218-9875", "811318-9876", "8112189876123", "SN 2024/203", "070-123 45 67", "556036-0793", "2024-10-25", "1234567890"})
    void leavesOthersAlone(String text) {
        assertThat(IdentityNumbers.anyIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13097248022", "130972 48022", "gjelder 13097248022."})
    void findsNorwegian(String text) {
        assertThat(IdentityNumbers.norwegian(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13097248023", "32097248022"})
    void leavesWrongNorwegianAlone(String text) {
        assertThat(IdentityNumbers.norwegian(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"131052-308T", "131052-308t", "henkilötunnus 131052-308T."})
    void findsFinnish(String text) {
        assertThat(IdentityNumbers.finnish(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"131052-308U", "331052-308T", "131052-308TA"})
    void leavesWrongFinnishAlone(String text) {
        assertThat(IdentityNumbers.finnish(text)).isFalse();
    }

    @Test
    void every_one_of_them_is_masked_and_nothing_else() {
        assertThat(IdentityNumbers.masked("Brukaren 19121212-1212 och 121212-1212, tel 070-123 45 67, 131052-308T.")).isEqualTo("Brukaren ••••••••-•••• och ••••••-••••, tel 070-123 45 67, ••••••-••••.");
        assertThat(IdentityNumbers.masked("Ring 070-123 45 67 den 3 mars")).isEqualTo("Ring 070-123 45 67 den 3 mars");
    }
}
