package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiarySubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Dagbok pilot 1|1", "dagbok: pilot 12|12", "Dagboken för piloten 3|3", "Päiväkirja pilotti 2|2", "Diary, pilot 7|7", "Dagbok pilot nr 4, måndag|4"})
    void a_subject_that_begins_so_names_its_pilot(String subject, int number) {
        assertThat(DiarySubject.in(subject)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dagbok", "Pilot 1", "Om dagbok pilot 1", "Dagbok runda 1", "Dagbok pilot 123456"})
    void no_other_does(String subject) {
        assertThat(DiarySubject.in(subject)).isEmpty();
    }
}
