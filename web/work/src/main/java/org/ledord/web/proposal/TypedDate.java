package org.ledord.web.proposal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as somebody typed it, 2025-01-13 or 13.1.2025; what is no day of these times is kept as typed and told. */
public record TypedDate(LocalDate date, boolean wrong) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2100;

    /** Reads it; nothing typed is no day and not wrong. */
    public static TypedDate read(String typed) {
        if (typed == null || typed.isBlank()) {
            return new TypedDate(null, false);
        }
        Matcher day = DAY.matcher(typed.strip());
        if (!day.matches()) {
            return new TypedDate(null, true);
        }
        boolean yearFirst = day.group(1) != null;
        int year = number(day, yearFirst ? 1 : 6);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return new TypedDate(null, true); // a slip of the finger: 0024, 20224
        }
        try {
            return new TypedDate(LocalDate.of(year, number(day, yearFirst ? 2 : 5), number(day, yearFirst ? 3 : 4)), false);
        } catch (DateTimeException noSuchDay) {
            return new TypedDate(null, true);
        }
    }

    private static int number(Matcher day, int group) {
        return Integer.parseInt(day.group(group));
    }
}
