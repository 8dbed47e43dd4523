package org.ledord.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ledord.shared.SheetRow;

/**
 * Makes rows to be entered of a list from a file: in each row the first cell that is a day, and the next that says something. What stands above the
 * first day is headings. A workbook keeps days as the number of days since 30 December 1899 (ECMA-376, 18.17.4.1).
 */
public final class PointSheet {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.\\d{4}");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}(\\.0+)?");
    private static final Pattern LONG = Pattern.compile("[+-]?\\d{1,9}\\.\\d{7,20}");
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);
    private static final int MOST_DECIMALS = 6;

    private PointSheet() {
    }

    /** The rows as one would type them, one on each line; a row without a day stands as it was, so that it is told what is wrong with it. */
    public static String typed(List<SheetRow> rows) {
        int first = 0;
        while (first < rows.size() && at(rows.get(first)) < 0) {
            first++;
        }
        return rows.subList(first == rows.size() ? 0 : first, rows.size()).stream().map(PointSheet::line).collect(Collectors.joining("\n"));
    }

    private static String line(SheetRow row) {
        int day = at(row);
        if (day < 0) {
            return String.join(" ", row.cells()).strip();
        }
        String value = row.cells().subList(day + 1, row.cells().size()).stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("");
        return day(row.cell(day)) + " " + value(value);
    }

    private static int at(SheetRow row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (DAY.matcher(row.cell(i)).matches() || SERIAL.matcher(row.cell(i)).matches()) {
                return i;
            }
        }
        return -1;
    }

    private static String day(String cell) {
        return DAY.matcher(cell).matches() ? cell : FIRST.plusDays(new BigDecimal(cell).intValue()).toString();
    }

    /** A workbook keeps 13.1 as 13.100000000000001. */
    private static String value(String cell) {
        return LONG.matcher(cell).matches() ? new BigDecimal(cell).setScale(MOST_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString() : cell;
    }
}
