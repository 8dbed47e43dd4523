package org.ledord.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.shared.RuleViolation;

/** Words with an identity number are refused, wherever they stand; numbers that only look like one are not. */
class ClientDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"Hon, 121212-1212, vill åka tidigare.", "Samordningsnummer 701063-2391", "Fødselsnummer 01010750160", "hetu 131052-308T"})
    void is_refused(String text) {
        assertThatThrownBy(() -> ClientData.refuse("Fasta rundor", null, text)).isInstanceOf(RuleViolation.class).hasMessage("rule.identity-number");
    }

    @Test
    void other_numbers_may_stand() {
        assertThatCode(() -> ClientData.refuse(null, "", "Dnr 2024-123456-7890, telefon 0346-88 60 00, 121212-1213, 2026-11-23 09:15"))
                .doesNotThrowAnyException();
    }
}
