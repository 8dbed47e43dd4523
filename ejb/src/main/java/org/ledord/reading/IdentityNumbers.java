package org.ledord.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Swedish, Norwegian and Finnish identity numbers that are valid by their checksum. */
public final class IdentityNumbers {

    private static final Pattern SWEDISH = Pattern.compile("(?<![\\d])(?:(?:16|18|19|20)[ ]?)?(\\d{2})(\\d{2})(\\d{2})\\s?[-–—+‑]?\\s?(\\d{4})(?!\\d)");
    private static final Pattern NORWEGIAN = Pattern.compile("(?<!\\d)(\\d{2})[ .]?(\\d{2})[ .]?(\\d{2})[ -]?(\\d{3})[ ]?(\\d{2})(?!\\d)");
    private static final Pattern FINNISH = Pattern.compile("(?<!\\d)(\\d{2})(\\d{2})(\\d{2})\\s?([-+A-FU-Ya-fu-y–])\\s?(\\d{3})([0-9A-FHJ-NPR-Ya-fhj-npr-y])(?![\\p{L}\\d])");
    private static final String FINNISH_MARKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int[] FIRST_WEIGHTS = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] SECOND_WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /** The Finnish number has nine, and a check letter; with blanks between, the Norwegian is the longest. */
    private static final int FEWEST_DIGITS = 9;
    private static final int LONGEST = 16;

    private IdentityNumbers() {
    }

    /** Whether any of them stands in the text. */
    public static boolean anyIn(String text) {
        return SignReader.holdsDigits(text, FEWEST_DIGITS, LONGEST) && (swedish(text) || norwegian(text) || finnish(text));
    }

    /** The text with a dot in place of each letter and digit of theirs. */
    public static String masked(String text) {
        if (!anyIn(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text);
        for (BiFunction<String, Integer, int[]> kind : List.<BiFunction<String, Integer, int[]>>of(IdentityNumbers::swedish, IdentityNumbers::norwegian, IdentityNumbers::finnish)) {
            for (int[] found = kind.apply(text, 0); found != null; found = kind.apply(text, found[1])) {
                for (int i = found[0]; i < found[1]; i++) {
                    masked.setCharAt(i, Character.isLetterOrDigit(text.charAt(i)) ? '•' : text.charAt(i));
                }
            }
        }
        return masked.toString();
    }

    /** Personnummer and samordningsnummer (the day raised by 60), with or without century, hyphen or plus. */
    static boolean swedish(String text) {
        return swedish(text, 0) != null;
    }

    private static int[] swedish(String text, int begin) {
        Matcher matcher = SWEDISH.matcher(text);
        int from = begin;
        while (matcher.find(from)) {
            int day = Integer.parseInt(matcher.group(3));
            int born = day > 60 ? day - 60 : day;
            String ten = matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4);
            if (isDay(matcher.group(1), matcher.group(2), born) && luhn(ten)) {
                return new int[] {matcher.start(), matcher.end()};
            }
            from = matcher.start() + 1;
        }
        return null;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Fødselsnummer and D-nummer (the day raised by 40), with both check digits. */
    static boolean norwegian(String text) {
        return norwegian(text, 0) != null;
    }

    private static int[] norwegian(String text, int begin) {
        Matcher matcher = NORWEGIAN.matcher(text);
        int from = begin;
        while (matcher.find(from)) {
            String eleven = matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(4) + matcher.group(5);
            int day = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            int born = day > 40 ? day - 40 : day;
            String plainMonth = String.format("%02d", month > 80 ? month - 80 : month > 40 ? month - 40 : month);
            if (isDay(matcher.group(3), plainMonth, born) && modulus(eleven, FIRST_WEIGHTS) && modulus(eleven, SECOND_WEIGHTS)) {
                return new int[] {matcher.start(), matcher.end()};
            }
            from = matcher.start() + 1;
        }
        return null;
    }

    private static boolean modulus(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum % 11 == 0;
    }

    /** Henkilötunnus with its check character, with the century signs of 2023 as well. */
    static boolean finnish(String text) {
        return finnish(text, 0) != null;
    }

    private static int[] finnish(String text, int begin) {
        Matcher matcher = FINNISH.matcher(text);
        int from = begin;
        while (matcher.find(from)) {
            int number = Integer.parseInt(matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(5));
            char mark = Character.toUpperCase(matcher.group(6).charAt(0));
            boolean day = isDay(matcher.group(3), matcher.group(2), Integer.parseInt(matcher.group(1)));
            if (day && FINNISH_MARKS.charAt(number % 31) == mark) {
                return new int[] {matcher.start(), matcher.end()};
            }
            from = matcher.start() + 1;
        }
        return null;
    }

    private static boolean isDay(String year, String month, int day) {
        try {
            LocalDate.of(2000 + Integer.parseInt(year), Integer.parseInt(month), day);
            return true;
        } catch (DateTimeException impossible) {
            boolean leapDay = day == 29 && month.equals("02");
            return leapDay && Integer.parseInt(year) % 4 == 0;
        }
    }
}
