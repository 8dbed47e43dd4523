package org.ledord.shared;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Reads a list as somebody has it: the first sheet of an XLSX workbook (ECMA-376), or text with a semicolon, tab or comma
 * between the cells (RFC 4180), in UTF-8, UTF-16 with its mark or Windows-1252. Empty rows are left out.
 */
public final class Sheet {
    /** A list is never so large; a file may be no larger. */
    public static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 40;
    private static final int LONGEST_CELL = 500;
    private static final int MOST_UNPACKED = 60_000_000;
    private static final int MOST_PARTS = 500;
    private static final byte[] LITTLE = {(byte) 0xff, (byte) 0xfe};
    private static final byte[] BIG = {(byte) 0xfe, (byte) 0xff};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Sheet() {
    }

    /**
     * The rows of a file.
     *
     * @throws RuleViolation when it is too large, or no list
     */
    public static List<SheetRow> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new RuleViolation("sheet-too-large", MOST_ROWS);
        }
        return begins(file, ZIP) ? workbook(file) : read(text(file));
    }

    /**
     * The rows of a text that was pasted.
     *
     * @throws RuleViolation when it is too large, or no list
     */
    public static List<SheetRow> read(String text) {
        if (text.indexOf('\u0000') >= 0) { // a workbook of before 2007, a picture
            throw new RuleViolation("sheet-unreadable");
        }
        List<SheetRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator(text)).ofCsvRecord(text)) {
            for (CsvRecord one : records) {
                add(rows, (int) one.getStartingLineNumber(), one.getFields());
            }
        } catch (CsvParseException | IOException unreadable) {
            throw new RuleViolation("sheet-unreadable");
        }
        return rows;
    }

    private static boolean begins(byte[] file, byte[] sign) {
        return file.length >= sign.length && Arrays.equals(file, 0, sign.length, sign, 0, sign.length);
    }

    private static List<SheetRow> workbook(byte[] file) {
        List<SheetRow> rows = new ArrayList<>();
        try {
            unpack(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file)); Stream<Row> all = workbook.getFirstSheet().openStream()) {
                all.forEach(row -> add(rows, row.getRowNum(), IntStream.range(0, Math.min(row.getCellCount(), MOST_CELLS))
                        .mapToObj(index -> row.hasCell(index) ? row.getCellText(index) : "").toList()));
            }
        } catch (RuleViolation told) {
            throw told;
        } catch (IOException | RuntimeException unreadable) { // the library takes a sound file for granted
            throw new RuleViolation("sheet-unreadable");
        }
        return rows;
    }

    /** A small file can hold a huge one: what it comes to is counted before it is read. */
    private static void unpack(byte[] file) throws IOException {
        byte[] some = new byte[65_536];
        long all = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                throw new RuleViolation("sheet-too-large", MOST_ROWS);
            }
            for (ZipArchiveEntry part : parts) {
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(some); read >= 0; read = in.read(some)) {
                        all += read;
                        if (all > MOST_UNPACKED) {
                            throw new RuleViolation("sheet-too-large", MOST_ROWS);
                        }
                    }
                }
            }
        }
    }

    private static void add(List<SheetRow> rows, int line, List<String> cells) {
        List<String> clean = cells.stream().limit(MOST_CELLS).map(Sheet::clean).toList();
        if (clean.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new RuleViolation("sheet-too-large", MOST_ROWS);
        }
        rows.add(new SheetRow(line, clean));
    }

    private static String clean(String cell) {
        String text = cell == null ? "" : cell.replaceAll("[\\p{Cntrl}\\u00a0\\u200b\\ufeff]+", " ").strip();
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /** What stands most often between words in the first line that has any. */
    private static char separator(String text) {
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',').filter(one -> first.indexOf(one) >= 0).findFirst().orElse(';');
    }

    private static String text(byte[] file) {
        if (begins(file, LITTLE) || begins(file, BIG)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(file, WINDOWS);
        }
    }
}
