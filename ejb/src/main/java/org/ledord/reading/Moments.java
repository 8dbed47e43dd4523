package org.ledord.reading;

import java.util.regex.Pattern;

/** Tells whether words hold a date, a time or a year as mail programs write them. */
final class Moments {

    private static final Pattern NUMERIC_DATE = Pattern.compile("\\b\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}\\b");
    private static final Pattern TIME = Pattern.compile("\\b\\d{1,2}[:.h]\\d{2}\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern CJK_DATE = Pattern.compile("\\d{1,2}\\s?[月월]\\s?\\d{1,2}");

    private Moments() {
    }

    /** Whether a time of day stands in it. */
    static boolean holdsTime(String words) {
        return holdsMarks(words, ":.h", 1) && TIME.matcher(words).find();
    }

    /** Whether a date of nothing but numbers stands in it. */
    static boolean holdsNumericDate(String words) {
        return holdsMarks(words, "./-", 2) && NUMERIC_DATE.matcher(words).find();
    }

    /** Whether a year of this century or the last stands in it. */
    static boolean holdsYear(String words) {
        return (words.contains("20") || words.contains("19")) && YEAR.matcher(words).find();
    }

    /** No date and no time is without a digit: spares the patterns on most lines. */
    static boolean holdsDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** Whether so many of these marks stand right behind a digit: what a date or a time needs, told without a pattern. */
    private static boolean holdsMarks(String words, String marks, int wanted) {
        int count = 0;
        for (int i = 1; i < words.length() && count < wanted; i++) {
            char before = words.charAt(i - 1);
            count += before >= '0' && before <= '9' && marks.indexOf(words.charAt(i)) >= 0 ? 1 : 0;
        }
        return count >= wanted;
    }

    /** Whether a date stands in it, in numbers or words. */
    static boolean holdsDate(String words) {
        if (!holdsDigit(words)) {
            return false;
        }
        if (holdsNumericDate(words)
                || (words.indexOf('月') >= 0 || words.indexOf('월') >= 0) && CJK_DATE.matcher(words).find()) {
            return true;
        }
        boolean calendar = false;
        boolean number = false;
        int start = -1;
        for (int i = 0; i <= words.length(); i++) {
            boolean inside = i < words.length() && Words.isPart(words.charAt(i), ",;<>\"()");
            if (inside) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                calendar = calendar || WorldWords.isCalendar(words, start, i);
                number |= i - start < 4 && Character.isDigit(words.charAt(start));
                start = -1;
            }
        }
        return calendar && (number || holdsYear(words) || holdsTime(words)) || !calendar && holdsYear(words) && holdsTime(words);
    }
}
