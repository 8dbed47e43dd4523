package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledord.pilot.PointRow.Verdict;

class PointRowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 9, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2024-05-27 13,1|13.1", "2024-05-27\t13.1|13.1", "2024-05-27; 13,1|13.1", "27.5.2024 13,1|13.1", "2024-05-27 1 952|1952", "2024-5-27 -3|-3"})
    void reads_a_row_as_people_and_spreadsheets_write_it(String typed, String value) {
        PointRow row = PointRow.read(typed, TODAY).get(0);
        assertThat(row.verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(row.onDate()).isEqualTo(LocalDate.of(2024, 5, 27));
        assertThat(row.value()).isEqualByComparingTo(value);
    }

    @Test
    void tells_of_each_row_what_is_wrong_with_it() {
        List<PointRow> rows = PointRow.read("2024-05-27 13,1\n\nhej\n2024-02-30 5\n2024-06-10 tolv\n2024-09-04 5\n2024-05-27 12", TODAY);
        assertThat(rows).extracting(PointRow::verdict).containsExactly(Verdict.TAKEN, Verdict.NOT_A_ROW, Verdict.NOT_A_DATE,
                Verdict.NOT_A_NUMBER, Verdict.IN_FUTURE, Verdict.TWICE);
        assertThat(rows.get(2).typed()).isEqualTo("2024-02-30 5");
        assertThat(rows.get(2).line()).isEqualTo(3);
    }

    @Test
    void tells_a_day_that_cannot_belong_to_the_pilot() {
        PointRow row = PointRow.read("2024-05-27 13,1", TODAY).get(0);
        LocalDate day = row.onDate();
        assertThat(row.within(day, day).verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(row.within(day.plusDays(1), LocalDate.MAX).verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(row.within(LocalDate.MIN, day.minusDays(1)).verdict()).isEqualTo(Verdict.TOO_LATE);
        assertThat(PointRow.read("2024-09-04 5", TODAY).get(0).within(LocalDate.MIN, day).verdict()).isEqualTo(Verdict.IN_FUTURE);
    }

    @Test
    void tells_a_correction_from_what_was_known() {
        PointRow row = PointRow.read("2024-05-27 13,1", TODAY).get(0);
        assertThat(row.beside(null).verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(row.beside(new BigDecimal("13.10")).verdict()).isEqualTo(Verdict.KNOWN);
        assertThat(row.beside(new BigDecimal("12")).verdict()).isEqualTo(Verdict.REPLACES);
    }

    @Test
    void what_stands_is_not_changed_without_a_reason() {
        PointRow row = PointRow.read("2024-05-27 13,1", TODAY).get(0);
        assertThat(row.beside(new BigDecimal("12")).because("").verdict()).isEqualTo(Verdict.NEEDS_REASON);
        assertThat(row.beside(new BigDecimal("12")).because("Fel vecka").verdict()).isEqualTo(Verdict.REPLACES);
        assertThat(row.beside(null).because("").verdict()).isEqualTo(Verdict.TAKEN);
        assertThat(row.beside(new BigDecimal("13.1")).because("").verdict()).isEqualTo(Verdict.KNOWN);
    }

    @Test
    void a_dash_takes_a_value_away() {
        PointRow row = PointRow.read("2024-05-27 -", TODAY).get(0);
        assertThat(row.beside(new BigDecimal("12")).because("").verdict()).isEqualTo(Verdict.NEEDS_REASON);
        assertThat(row.beside(new BigDecimal("12")).because("Fel dag").verdict()).isEqualTo(Verdict.REMOVES);
        assertThat(row.beside(null).because("Fel dag").verdict()).isEqualTo(Verdict.NOT_THERE);
        assertThat(PointRow.read("2024-05-27 \u2013\n2024-05-27 3", TODAY)).extracting(PointRow::verdict).containsExactly(Verdict.REMOVES, Verdict.TWICE);
    }
}
