package org.ledord.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** These tests should show that who asks what a question means is told from who answers it. */
class SignReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "Hej!\nVad betyder fråga 2?", "Vad menas med fasta rundor i fråga 1? Gäller det även nätterna?", "Hvordan svarer jeg? Skal hele teamet svare?",
        "Mitä kysymyksellä tarkoitetaan?\n", "What do you mean by question 2?", "Jag undrar, vad menar ni med ”bra”?"})
    void asks_back(String words) {
        assertThat(SignReader.read(words, "", "SV: Runda").asksBack()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Varför ska vi ha fler möten?", "Vad betyder det för oss på natten? Vi tillstyrker inte.", "Fråga 2: nej, vem ska hinna?\nVi hinner inte.", "2. Ja\n1. Vad betyder det?  Nej.",
        "Det betyder mycket för oss att lunchen finns kvar.", "Tack!", ""})
    void says_something(String words) {
        assertThat(SignReader.read(words, "", "SV: Runda").asksBack()).isFalse();
    }
}
