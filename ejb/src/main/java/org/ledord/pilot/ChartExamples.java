package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ledord.shared.Texts;

/** Every rule of both charts once, on invented figures, for the page that shows the design. The sentences are reckoned like all others. */
public final class ChartExamples {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final String CALM = "61 64 62 59 63 62 65 60 63 62 ";

    /** A rule by the end of its text key, and a chart that shows it. */
    public record Example(String rule, Chart chart) {
    }

    private ChartExamples() {
    }

    /** All of them in one language. */
    public static List<Example> of(Texts texts) {
        return List.of(
                run("shift-below", CALM + "58 57 59 56 58 57 55 58 57 56 58", 10, texts),
                run("shift-above", "55 57 54 56 55 58 56 55 57 64 66 65 67 64 66 65 68 66", 0, texts),
                run("trend-falling", CALM + "66 65 64 63.5 62 61 60 61 63 61 64 60", 10, texts),
                run("trend-rising", CALM + "58 60 61 62.5 63 64 66 61 64 60 63 61", 10, texts),
                run("few-crossings", "61 60 62 61 60 62 67 66 68 67 66 68", 0, texts),
                run("many-crossings", "55 67 56 68 55 66 54 67 56 68 55 67", 0, texts),
                run("chance", CALM + "63 61 64 62 60 63 65 61 63 60", 10, texts),
                run("too-few", CALM + "59 58 60", 10, texts),
                new Example("level", Chart.Kind.RUN.of(series(CALM + "57 58 56 59 57 58 56 57 59 58 70 71 69 72 70 71 69 70 72 71 69 72", 10, List.of(day(20))), texts)),
                xmr("beyond", CALM + CALM + "63 74 62 61 64 60 63 62", 20, texts),
                xmr("one-side", CALM + CALM + "61 65 64 63 64 65 63 64 63 61", 20, texts),
                xmr("two-of-three", CALM + CALM + "61 68 63 68 62 60 63 61", 20, texts),
                xmr("same-way", CALM + CALM + "63 60 61 62.3 63 64 66 61", 20, texts),
                xmr("within", CALM + CALM + "63 61 64 62 60 63 65 61", 20, texts),
                xmr("no-limits", "61 64 62 59 63 62", 0, texts));
    }

    private static Example run(String rule, String values, int baseline, Texts texts) {
        return new Example(rule, Chart.Kind.RUN.of(series(values, baseline, List.of()), texts));
    }

    private static Example xmr(String rule, String values, int baseline, Texts texts) {
        return new Example(rule, Chart.Kind.XMR.of(series(values, baseline, List.of()), texts));
    }

    private static RunChart.Series series(String values, int baseline, List<LocalDate> rebasedOn) {
        List<RunChart.Point> points = new ArrayList<>();
        Arrays.stream(values.strip().split(" +")).forEach(value -> points.add(new RunChart.Point(day(points.size()), new BigDecimal(value))));
        return new RunChart.Series("", "", null, baseline == 0 ? null : day(baseline), points, List.of(), rebasedOn);
    }

    private static LocalDate day(int week) {
        return FIRST.plusWeeks(week);
    }
}
