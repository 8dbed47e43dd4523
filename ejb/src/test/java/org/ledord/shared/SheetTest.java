package org.ledord.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** These tests should show that a list is read however its owner's program saved it, and that no file does harm. */
class SheetTest {
    private static final String LIST = "Namn;E-post\r\n\"Åsa Ek; vikarie\";asa@example.org\r\n;\r\nBo,bo@example.org\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void text_in_any_charset_that_programs_save(String charset) {
        List<SheetRow> rows = Sheet.read(LIST.getBytes(Charset.forName(charset)));
        assertThat(rows).extracting(SheetRow::cells).containsExactly(List.of("Namn", "E-post"), List.of("Åsa Ek; vikarie", "asa@example.org"), List.of("Bo,bo@example.org"));
        assertThat(rows).extracting(SheetRow::line).containsExactly(1, 2, 4);
    }

    @Test
    void a_mark_at_the_start_is_no_part_of_the_first_word() {
        assertThat(Sheet.read(("\ufeff" + LIST).getBytes(StandardCharsets.UTF_8)).get(0).cell(0)).isEqualTo("Namn");
    }

    @Test
    void what_is_copied_from_a_spreadsheet_has_tabs() {
        assertThat(Sheet.read("Åsa Ek\tasa@example.org\nBo, vikarie\tbo@example.org")).extracting(SheetRow::cells)
                .containsExactly(List.of("Åsa Ek", "asa@example.org"), List.of("Bo, vikarie", "bo@example.org"));
    }

    @Test
    void a_workbook() throws IOException {
        assertThat(Sheet.read(book())).containsExactly(new SheetRow(1, List.of("Namn", "", "E-post")), new SheetRow(4, List.of("Åsa Ek", "42", "asa@example.org")));
    }

    @Property(tries = 300)
    void a_spoilt_workbook_is_a_list_or_is_told(@ForAll @IntRange(max = 1_000_000) int at, @ForAll byte by) throws IOException {
        byte[] book = book();
        book[at % book.length] ^= by;
        any_bytes_are_a_list_or_are_told(book);
        any_bytes_are_a_list_or_are_told(Arrays.copyOf(book, at % book.length));
    }

    private static byte[] book() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Medlemmar");
            sheet.value(0, 0, "Namn");
            sheet.value(0, 2, "E-post");
            sheet.value(3, 0, "Åsa Ek");
            sheet.value(3, 1, 42);
            sheet.value(3, 2, "asa@example.org");
        }
        return file.toByteArray();
    }

    @Test
    void what_is_no_list_is_told() throws IOException {
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1}, 0, old, 0, 8);
        assertThatThrownBy(() -> Sheet.read(old)).as("a workbook of before 2007").hasMessage("rule.sheet-unreadable");
        assertThatThrownBy(() -> Sheet.read(new byte[] {1, 2, 0, 3})).as("a picture").hasMessage("rule.sheet-unreadable");
        assertThatThrownBy(() -> Sheet.read(zip(10))).as("a zip of something else").hasMessage("rule.sheet-unreadable");
        assertThatThrownBy(() -> Sheet.read(zip(70_000_000))).as("a small file that holds a huge one").hasMessage("rule.sheet-too-large");
        assertThatThrownBy(() -> Sheet.read("a;b\n".repeat(5_001))).hasMessage("rule.sheet-too-large");
        assertThatThrownBy(() -> Sheet.read(new byte[Sheet.MOST_BYTES + 1])).hasMessage("rule.sheet-too-large");
        assertThat(Sheet.read("")).isEmpty();
    }

    @Property(tries = 300)
    void any_bytes_are_a_list_or_are_told(@ForAll byte[] bytes) {
        assertThatCode(() -> {
            try {
                Sheet.read(bytes);
            } catch (RuleViolation told) {
                assertThat(told.key()).startsWith("rule.sheet-");
            }
        }).doesNotThrowAnyException();
    }

    private static byte[] zip(int size) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] some = new byte[10];
            for (int i = 0; i < size; i += some.length) {
                zip.write(some);
            }
        }
        return file.toByteArray();
    }
}
