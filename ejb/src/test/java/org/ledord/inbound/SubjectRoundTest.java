package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** These tests should show which subjects name a round. */
class SubjectRoundTest {
    @ParameterizedTest
    @ValueSource(strings = {"Angående runda 6", "runde 6", "Vastaus: kierros 6", "About round 6", "SV: Fasta rundor [R6]", "R6", "Runda nr 6", "om rundan 6, fråga 2"})
    void the_sixth_round(String subject) {
        assertThat(SubjectRound.in(subject)).contains(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Runda", "Fasta rundor i 6 team", "ABR6", "R6B", "I6", "Hej", "runda 123456", ""})
    void no_round(String subject) {
        assertThat(SubjectRound.in(subject)).isEmpty();
    }

    @Test
    void no_subject_names_none() {
        assertThat(SubjectRound.in(null)).isEmpty();
    }
}
