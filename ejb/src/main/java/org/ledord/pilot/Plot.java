package org.ledord.pilot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * What a drawing shows.
 *
 * @param target what one wants to reach, or null
 * @param stretches the lines that the points are read against, one after another
 * @param signal whether the point with this index shows that something is no chance
 */
record Plot(String alternative, List<RunChart.Point> points, List<RunChart.Event> events, BigDecimal target, String targetWord, List<Stretch> stretches,
        IntPredicate signal, ChartWords words) {
    /**
     * Lines that hold from one point to another.
     *
     * @param from the index of the first point
     * @param to the index after the last
     * @param low the lower limit, or null
     * @param high the upper limit, or null
     */
    record Stretch(int from, int to, BigDecimal centre, String word, BigDecimal low, String lowWord, BigDecimal high, String highWord) {
        static Stretch line(int from, int to, BigDecimal centre, String word) {
            return new Stretch(from, to, centre, word, null, "", null, "");
        }

        private Stream<BigDecimal> values() {
            return Stream.of(centre, low == null ? centre : low, high == null ? centre : high);
        }
    }

    /** The lines that hold at the end: those that are named. */
    Stretch last() {
        return stretches.get(stretches.size() - 1);
    }

    /** Everything that must have room. */
    List<BigDecimal> values() {
        List<BigDecimal> values = new ArrayList<>(points.stream().map(RunChart.Point::value).toList());
        stretches.stream().flatMap(Stretch::values).forEach(values::add);
        if (target != null) {
            values.add(target);
        }
        return values;
    }
}
