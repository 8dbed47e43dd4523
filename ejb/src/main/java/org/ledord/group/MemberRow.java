package org.ledord.group;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Serializable;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.ledord.shared.Language;

/**
 * Somebody in a list of members to take in.
 *
 * @param line the row in the list, from 1
 * @param name as it is written there
 * @param address as it is written there
 * @param unit where they work, by its name; empty for none
 * @param title what they do; empty for nothing
 * @param function what they become, in the words of the list; empty for a member
 * @param organisation whom they speak for; empty for nobody
 * @param evidence what shows the mandate; empty for nothing
 * @param language the language that they are written to in
 * @param as what they become, where it is understood
 * @param verdict what is to become of the row, or has
 */
public record MemberRow(int line, String name, String address, String unit, String title, String function, String organisation, String evidence,
        Language language, MemberFunction as, Verdict verdict) implements Serializable {
    /** What becomes of a row. */
    public enum Verdict {
        /** It can be taken in. */ GOOD,
        /** They have been taken in. */ TAKEN,
        /** They are in the group as that already. */ MEMBER,
        /** No name stands in it. */ NO_NAME,
        /** What should be a name is longer than any. */ LONG_NAME,
        /** No mail address stands in it: who has none is registered one by one. */ NO_ADDRESS,
        /** What should be an address is none. */ BAD_ADDRESS,
        /** An earlier row has the same address. */ TWICE,
        /** No unit has that name. */ UNKNOWN_UNIT,
        /** No task has that name. */ UNKNOWN_FUNCTION,
        /** Only those who lead the reform say who has that task. */ NOT_YOURS,
        /** Who represents a union needs its name. */ NO_MANDATE,
        /** Nobody takes themselves in. */ YOURSELF,
        /** The address is known under another name. */ OTHER_NAME,
        /** Another rule says no. */ REFUSED;

        /** Whether nothing is wrong with the row. */
        public boolean good() {
            return this == GOOD || this == TAKEN || this == MEMBER;
        }

        /** The end of message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The same with another verdict. */
    public MemberRow with(Verdict other) {
        return new MemberRow(line, name, address, unit, title, function, organisation, evidence, language, as, other);
    }

    /**
     * The rows as a list, to be mended and read again (RFC 4180, with semicolons).
     *
     * @param headings what stands above its columns
     */
    public static String written(List<String> headings, List<MemberRow> rows) {
        StringWriter list = new StringWriter();
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.LF).build(list);
        csv.writeRecord(headings);
        rows.forEach(row -> csv.writeRecord(row.name, row.address, row.unit, row.title, row.function, row.organisation, row.evidence, row.language.name()));
        return list.toString();
    }
}
