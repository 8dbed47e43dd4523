package org.ledord.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/** Rows as text that every spreadsheet opens (RFC 4180): a mark that it is UTF-8 first, and no cell that would be taken for a formula. */
public final class Csv {
    private final Writer out;
    private final CsvWriter rows;

    private Csv(Writer out, char separator) {
        this.out = out;
        this.rows = CsvWriter.builder().fieldSeparator(separator).build(out);
    }

    /** Begins a file with commas between the cells. */
    public static Csv into(Writer out) throws IOException {
        out.write('\ufeff');
        return new Csv(out, ',');
    }

    /** A whole file. @param separator a semicolon where a spreadsheet of these languages is to open it without asking */
    public static String of(List<List<String>> rows, char separator) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        Csv csv = new Csv(out, separator);
        rows.forEach(csv::row);
        return out.toString();
    }

    /** One row. */
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(Csv::harmless).toList());
    }

    /** Hands over what was written so far. */
    public void flush() throws IOException {
        out.flush();
    }

    /** Begins with what a spreadsheet would reckon with: told to be text, as OWASP advises against CSV injection. A number is left alone. */
    public static String harmless(String cell) {
        return cell.matches("(?s)[=+@\\-\\t\\r].*") && !cell.matches("-?\\d+(\\.\\d+)?") ? "'" + cell : cell;
    }
}
