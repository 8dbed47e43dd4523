package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.ledord.shared.Sheet;

/** This test should show that a list from a file becomes rows that somebody would type. */
class PointSheetTest {
    @Test
    void headings_are_passed_over_and_the_first_day_and_value_of_each_row_are_taken() {
        assertThat(PointSheet.typed(Sheet.read("Enhet;Vecka;Andel\nHjortsberg;2024-05-27;13,1\n\nHjortsberg;3.6.2024;;12,4\nHjortsberg;;11\nHjortsberg;2024-06-17;")))
                .isEqualTo("2024-05-27 13,1\n3.6.2024 12,4\nHjortsberg  11\n2024-06-17 ");
    }

    @Test
    void a_workbook_has_its_days_as_numbers() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Blad1");
            sheet.value(0, 0, "Vecka");
            sheet.value(0, 1, "Andel");
            sheet.value(1, 0, LocalDate.of(2024, 5, 27));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(1, 1, 0.1 + 0.2);
            sheet.value(2, 0, "2024-06-03");
            sheet.value(2, 1, 12);
        }
        List<PointRow> rows = PointRow.read(PointSheet.typed(Sheet.read(file.toByteArray())), LocalDate.of(2024, 9, 3));
        assertThat(rows).extracting(PointRow::verdict).containsOnly(PointRow.Verdict.TAKEN);
        assertThat(rows).extracting(PointRow::onDate).containsExactly(LocalDate.of(2024, 5, 27), LocalDate.of(2024, 6, 3));
        assertThat(rows.get(0).value()).isEqualByComparingTo("0.3");
    }

    @Test
    void a_list_without_any_day_is_told_row_by_row() {
        assertThat(PointRow.read(PointSheet.typed(Sheet.read("hej;5\ndu;6")), LocalDate.of(2024, 9, 3))).extracting(PointRow::verdict)
                .containsExactly(PointRow.Verdict.NOT_A_DATE, PointRow.Verdict.NOT_A_DATE);
    }
}
