package org.ledord.group;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Csv;

/**
 * Who is in a group today and how they are reached, for those who are in it.
 *
 * @param details whether the list has more than names: not in a reference group (ACCESS.md)
 */
public record ContactList(MatterKey group, String name, GroupKind kind, boolean details, List<Row> rows) {
    /**
     * Somebody.
     *
     * @param title what they do, in the municipality's own words; empty where it is unknown, as may be all but the name
     */
    public record Row(String name, String title, MemberFunction function, String organisation, String unit, String employer, String phone, String address) {
    }

    /**
     * As CSV that a spreadsheet opens: semicolons, and a mark that it is UTF-8 (RFC 4180). No cell is taken for a formula.
     *
     * @param heads the words above the columns, one for each: name, title, unit, employer, phone, mail
     */
    public String csv(List<String> heads) {
        StringWriter out = new StringWriter();
        out.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(heads);
        rows.forEach(row -> csv.writeRecord(List.of(Csv.harmless(row.name()), Csv.harmless(row.title()), Csv.harmless(row.unit()), Csv.harmless(row.employer()), row.phone(), Csv.harmless(row.address()))));
        return out.toString();
    }
}
