package org.ledord.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a series that is judged by a line of its own.
 *
 * @param from the index of its first point
 * @param to the index after its last
 * @param baseline how many of its first points make the line that the others are judged by; 0 where all make it and all are judged
 */
record Phase(int from, int to, int baseline) {
    /** The parts of a series: one, and one more from each day on which the level was reckoned anew. */
    static List<Phase> of(RunChart.Series series) {
        List<Phase> phases = new ArrayList<>();
        List<LocalDate> days = series.rebasedOn().stream().sorted().distinct().toList();
        int from = 0;
        for (LocalDate day : days) {
            int to = index(series, day);
            if (to > from) {
                phases.add(of(series, from, to));
                from = to;
            }
        }
        if (from < series.points().size() || phases.isEmpty()) {
            phases.add(of(series, from, series.points().size()));
        }
        return phases;
    }

    /** None make the line of the first part alone where no day parts them, or where one side would be empty. */
    private static Phase of(RunChart.Series series, int from, int to) {
        if (from > 0 || series.baselineUntil() == null) {
            return new Phase(from, to, 0);
        }
        int before = Math.min(to, index(series, series.baselineUntil()));
        return new Phase(from, to, before == to ? 0 : before);
    }

    private static int index(RunChart.Series series, LocalDate day) {
        return (int) series.points().stream().filter(point -> point.onDate().isBefore(day)).count();
    }

    List<BigDecimal> values(RunChart.Series series) {
        return series.points().subList(from, to).stream().map(RunChart.Point::value).toList();
    }

    boolean holds(int index) {
        return index >= from && index < to;
    }
}
