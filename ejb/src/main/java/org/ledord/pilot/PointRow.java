package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One row as somebody typed or pasted it, read: a date and a value with space, tab or semicolon between; a dash in place of the value
 * takes away the one that stands.
 *
 * @param line its place among the rows, from 1
 * @param typed as it was written
 */
public record PointRow(int line, String typed, LocalDate onDate, BigDecimal value, Verdict verdict) {
    private static final Pattern ROW = Pattern.compile("(\\S+?)[\\s;]+(.+)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern VALUE = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,6})?");

    /** What became of a row. */
    public enum Verdict {
        /** It is taken. */ TAKEN,
        /** It is taken in place of another value for the day. */ REPLACES,
        /** It says the same as what was there. */ KNOWN,
        /** The day has no value any more. */ REMOVES,
        /** It would change a value that stands, and nobody said why. */ NEEDS_REASON,
        /** The day has no value that could be taken away. */ NOT_THERE,
        /** There is no date and value in it. */ NOT_A_ROW,
        /** The date is none. */ NOT_A_DATE,
        /** The value is no number. */ NOT_A_NUMBER,
        /** The day has not come yet. */ IN_FUTURE,
        /** The day lies so long before the pilot that it must be a slip. */ TOO_EARLY,
        /** The pilot had been evaluated by that day. */ TOO_LATE,
        /** An earlier row names the same day. */ TWICE;

        /** Whether the row's value is the one that stands now. */
        public boolean good() {
            return this == TAKEN || this == REPLACES || this == KNOWN || this == REMOVES;
        }

        /** The words for it, in lower case: the end of message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads every row that is not empty; whether a day has a value already, only the pilot knows. */
    public static List<PointRow> read(String typed, LocalDate today) {
        List<PointRow> rows = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (String line : (typed == null ? "" : typed).split("\\R")) {
            if (!line.isBlank()) {
                PointRow row = readOne(rows.size() + 1, line.strip(), today);
                rows.add((row.verdict() == Verdict.TAKEN || row.verdict() == Verdict.REMOVES) && !days.add(row.onDate()) ? row.with(Verdict.TWICE) : row);
            }
        }
        return rows;
    }

    private static PointRow readOne(int line, String typed, LocalDate today) {
        Matcher row = ROW.matcher(typed);
        if (!row.matches()) {
            return new PointRow(line, typed, null, null, Verdict.NOT_A_ROW);
        }
        LocalDate date = date(row.group(1));
        if (date == null) {
            return new PointRow(line, typed, null, null, Verdict.NOT_A_DATE);
        }
        String value = row.group(2).strip().replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('\u2212', '-');
        if (value.equals("-") || value.equals("\u2013")) {
            return new PointRow(line, typed, date, null, Verdict.REMOVES);
        }
        if (!VALUE.matcher(value).matches()) {
            return new PointRow(line, typed, date, null, Verdict.NOT_A_NUMBER);
        }
        return new PointRow(line, typed, date, new BigDecimal(value), date.isAfter(today) ? Verdict.IN_FUTURE : Verdict.TAKEN);
    }

    private static LocalDate date(String typed) {
        Matcher date = DATE.matcher(typed);
        if (!date.matches()) {
            return null;
        }
        boolean yearFirst = date.group(1) != null;
        try {
            return LocalDate.of(Integer.parseInt(date.group(yearFirst ? 1 : 6)), Integer.parseInt(date.group(yearFirst ? 2 : 5)),
                    Integer.parseInt(date.group(yearFirst ? 3 : 4)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Says of a row that could be read whether its day can belong to a pilot that may be measured on these days. */
    PointRow within(LocalDate first, LocalDate last) {
        if (verdict != Verdict.TAKEN) {
            return this;
        }
        return onDate.isBefore(first) ? with(Verdict.TOO_EARLY) : onDate.isAfter(last) ? with(Verdict.TOO_LATE) : this;
    }

    /** Says of a row that could be read what it means beside the value that the day has already, if it has one. */
    PointRow beside(BigDecimal there) {
        if (verdict == Verdict.REMOVES && there == null) {
            return with(Verdict.NOT_THERE);
        }
        if (verdict != Verdict.TAKEN || there == null) {
            return this;
        }
        return with(there.compareTo(value) == 0 ? Verdict.KNOWN : Verdict.REPLACES);
    }

    /** What stands is not changed without a reason. */
    PointRow because(String reason) {
        return corrects() && reason.isEmpty() ? with(Verdict.NEEDS_REASON) : this;
    }

    /** Whether it changes what stood. */
    boolean corrects() {
        return verdict == Verdict.REPLACES || verdict == Verdict.REMOVES;
    }

    private PointRow with(Verdict other) {
        return new PointRow(line, typed, onDate, value, other);
    }
}
