package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cells_are_quoted_where_they_must_be_and_a_file_says_that_it_is_utf8() {
        assertThat(Csv.of(List.of(List.of("a", "b"), List.of("rad 1\nrad 2", "han sa \"nej\", tyst")), ',')).isEqualTo("\uFEFFa,b\r\n\"rad 1\nrad 2\",\"han sa \"\"nej\"\", tyst\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "@SUM(A1)", "-2+3", "\t=1", "\r=1", "=cmd|' /C calc'!A0\nb"})
    void what_a_spreadsheet_would_reckon_is_told_to_be_text(String cell) {
        assertThat(Csv.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "-3.25", "12", "", "a=1", "2026-11-28"})
    void a_number_and_ordinary_words_stay_as_they_are(String cell) {
        assertThat(Csv.harmless(cell)).isEqualTo(cell);
    }
}
