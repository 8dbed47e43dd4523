package org.ledord.pilot;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;

/** Dates and numbers as the language writes them, and what both charts say of the same series. */
final class ChartWords {
    private final Texts texts;

    ChartWords(Texts texts) {
        this.texts = texts;
    }

    /** What the picture is, for those who hear it instead. */
    String alternative(RunChart.Series series) {
        List<RunChart.Point> points = series.points();
        return points.isEmpty() ? texts.say("chart.alternative.empty", series.name())
                : texts.say("chart.alternative", series.name(), full(points.get(0).onDate()), full(points.get(points.size() - 1).onDate()));
    }

    /** The points as rows of a table. @param place where the point with this index stands, in words */
    List<RunChart.Row> rows(RunChart.Series series, IntFunction<String> place) {
        return IntStream.range(0, series.points().size()).mapToObj(i -> {
            RunChart.Point point = series.points().get(i);
            return new RunChart.Row(point.onDate(), shortWithYear(point.onDate()), value(point.value()), place.apply(i));
        }).toList();
    }

    /** A sentence that holds from this point on, where the level was reckoned anew. */
    String since(RunChart.Point first, String said) {
        return texts.say("chart.says.since", full(first.onDate()), said);
    }

    /** A number as a word that can begin a sentence, where the language has a short one; figures otherwise. */
    String number(int number) {
        String key = "chart.number." + number;
        return texts.has(key) ? texts.say(key) : String.valueOf(number);
    }

    String value(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.language().locale());
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
        return texts.language() == Language.sv ? written(day, "d MMM y").replace(".", "") : written(day, "d MMM y");
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
