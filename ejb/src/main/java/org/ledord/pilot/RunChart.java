package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.Texts;

/**
 * A run chart of one measure in one language: a sentence that says what the points show, the same as pictures of two
 * widths, and as rows of a table. The pictures take their looks from the stylesheet and their numbers from nowhere else.
 */
public final class RunChart {
    /** A value on its day; where a value is for a period, the day it began. */
    public record Point(LocalDate onDate, BigDecimal value) {
    }

    /** Something that happened and may be a cause: a red line across the chart. */
    public record Event(LocalDate onDate, String label) {
    }

    /**
     * What is to be drawn.
     *
     * @param target what one wants to reach, or null
     * @param baselineUntil points before this day make the median; null where all do
     * @param points in the order of time
     */
    public record Series(String name, String unit, BigDecimal target, LocalDate baselineUntil, List<Point> points,
            List<Event> events) {
    }

    /** A row of the table that says the same as the picture; the place is the point's relation to the median, in words. */
    public record Row(LocalDate onDate, String when, String value, String place) {
    }

    private final Series series;
    private final Texts texts;
    private final int baseline;
    private final RunRule.Reading reading;
    private final ChartWords words;

    /** Reads the series; what it says is known from here on. */
    public RunChart(Series series, Texts texts) {
        this.series = series;
        this.texts = texts;
        this.words = new ChartWords(texts);
        this.baseline = baseline(series);
        this.reading = RunRule.read(series.points().stream().map(Point::value).toList(), baseline);
    }

    /** How many of the first points make the median: none where no day parts them, or where one side would be empty. */
    private static int baseline(Series series) {
        if (series.baselineUntil() == null) {
            return 0;
        }
        int before = (int) series.points().stream().filter(point -> point.onDate().isBefore(series.baselineUntil())).count();
        return before == series.points().size() ? 0 : before;
    }

    /** The one plain sentence: how many in a row, on which side, and whether chance explains it. */
    public String says() {
        return switch (reading.verdict()) {
            case EMPTY -> texts.say("chart.says.empty");
            case TOO_FEW -> texts.say("chart.says.too-few");
            case NO_SURE_CHANGE -> texts.say("chart.says.no-sure-change");
            case BELOW -> texts.say(baseline > 0 ? "chart.says.below-before" : "chart.says.below", words.number(reading.run()));
            case ABOVE -> texts.say(baseline > 0 ? "chart.says.above-before" : "chart.says.above", words.number(reading.run()));
        };
    }

    /** What the picture is, for those who hear it instead. */
    public String alternative() {
        if (series.points().isEmpty()) {
            return texts.say("chart.alternative.empty", series.name());
        }
        return texts.say("chart.alternative", series.name(), words.full(series.points().get(0).onDate()),
                words.full(series.points().get(series.points().size() - 1).onDate()));
    }

    /** The picture for wide screens, 720 by 320, as SVG; empty while there is no point. */
    public String large() {
        return series.points().isEmpty() ? "" : new ChartDrawing(this, ChartDrawing.Frame.LARGE).svg();
    }

    /** The picture for phones, 320 by 260, as SVG; empty while there is no point. */
    public String small() {
        return series.points().isEmpty() ? "" : new ChartDrawing(this, ChartDrawing.Frame.SMALL).svg();
    }

    /** The same as a table. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.points().get(i);
            rows.add(new Row(point.onDate(), words.shortWithYear(point.onDate()), words.value(point.value()), place(i)));
        }
        return rows;
    }

    private String place(int index) {
        if (index < baseline) {
            return texts.say("chart.place.before");
        }
        int side = series.points().get(index).value().compareTo(reading.median());
        return texts.say(side < 0 ? "chart.place.below" : side > 0 ? "chart.place.above" : "chart.place.on");
    }

    Series series() {
        return series;
    }

    RunRule.Reading reading() {
        return reading;
    }

    ChartWords words() {
        return words;
    }

    /** The name of the median line. */
    String medianWord() {
        return texts.say(baseline > 0 ? "chart.median-before" : "chart.median");
    }

    /** The name of the target line. */
    String targetWord() {
        return texts.say("chart.target");
    }

    /** Dates and numbers as the language writes them. */
    static final class ChartWords {
        private final Texts texts;

        ChartWords(Texts texts) {
            this.texts = texts;
        }

        /** A number as a word that can begin a sentence, where the language has a short one; figures otherwise. */
        String number(int number) {
            String key = "chart.number." + number;
            return texts.has(key) ? texts.say(key) : String.valueOf(number);
        }

        String value(BigDecimal value) {
            java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(texts.language().locale());
            format.setMinimumFractionDigits(Math.max(0, value.scale()));
            format.setMaximumFractionDigits(Math.max(0, value.scale()));
            return format.format(value);
        }

        String full(LocalDate day) {
            return written(day, "d MMMM y");
        }

        String shortDay(LocalDate day) {
            return written(day, "d MMM").replace(".", "").replaceFirst("^(\\d+) ", dot());
        }

        String shortWithYear(LocalDate day) {
            return texts.language() == org.ledord.shared.Language.sv ? written(day, "d MMM y").replace(".", "") : written(day, "d MMM y");
        }

        private String dot() {
            return switch (texts.language()) {
                case sv, en -> "$1 ";
                case nb, fi -> "$1. ";
            };
        }

        private String written(LocalDate day, String pattern) {
            String local = switch (texts.language()) {
                case sv, en -> pattern;
                case nb, fi -> pattern.replaceFirst("^d ", "d. ");
            };
            return DateTimeFormatter.ofPattern(local, texts.language().locale()).format(day);
        }
    }
}
