package org.ledord.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What a run chart shows: too many points in a row on one side of the median (shift), too many in a row each higher or lower than
 * the one before (trend), too few or too many crossings of the median. How many are too many stands in {@link RunLimits}. Points
 * exactly on the median are skipped: they neither break a run nor count in it (Perla, Provost and Murray 2011); nor does a value
 * that repeats the one before, in a trend.
 *
 * <p>Where the median is frozen from earlier points only what came after is judged, by shift and trend: the crossings of a line
 * that others made say more about the line than about the points. A single point that stands far out ("astronomical") is left to
 * people here; the rule for it is the limits of the other chart ({@link XmrRule}).
 *
 * <p>Each sign is shown by chance in one series of twenty at most, one or another of them in at most one of ten
 * ({@code RunRuleChanceTest} counts). The signs tell that chance seldom does this; never what did.
 */
final class RunRule {
    /** Fewer points than this before the change make no median worth comparing with. */
    static final int SMALLEST_BASELINE = 5;
    /** Below this many points no sign can be told from chance where they make their own median (Anhøj and Olesen 2014). */
    static final int SMALLEST_SERIES = 10;

    private RunRule() {
    }

    /** What the points say; the first that holds, in this order, of those that are signs. */
    enum Verdict {
        /** There is no point yet. */ EMPTY,
        /** There are too few points to say anything. */ TOO_FEW,
        /** What is seen may be chance. */ NO_SURE_CHANGE,
        /** Too many in a row below the median. */ BELOW,
        /** Too many in a row above the median. */ ABOVE,
        /** Too many in a row each lower than the one before. */ FALLING,
        /** Too many in a row each higher than the one before. */ RISING,
        /** The line crosses the median too seldom. */ FEW_CROSSINGS,
        /** The line crosses the median too often. */ MANY_CROSSINGS
    }

    /**
     * What the points say, and from which to which.
     *
     * @param median what the points are judged against; null where there is none
     * @param run how many in a row show it; for crossings, how many there are
     * @param first the index of the run's first point, -1 where there is no signal or all points show it together
     * @param last the index of its last
     * @param limit how many it took at least; for crossings the fewest, or most, that chance leaves
     */
    record Reading(Verdict verdict, BigDecimal median, int run, int first, int last, int limit) {
        boolean signal(int index) {
            return index >= first && index <= last && first >= 0;
        }

        boolean shift() {
            return verdict == Verdict.BELOW || verdict == Verdict.ABOVE;
        }

        /** The same, told of points that stand so far into a series. */
        Reading from(int index) {
            return first < 0 ? this : new Reading(verdict, median, run, first + index, last + index, limit);
        }
    }

    /**
     * Reads the points.
     *
     * @param values in the order of time
     * @param baseline how many of them, from the first, make the median that the others are judged against; 0 where all
     *     make it and all are judged
     */
    static Reading read(List<BigDecimal> values, int baseline) {
        if (values.isEmpty()) {
            return new Reading(Verdict.EMPTY, null, 0, -1, -1, 0);
        }
        BigDecimal median = median(baseline == 0 ? values : values.subList(0, baseline));
        if (baseline > 0 && baseline < SMALLEST_BASELINE) {
            return new Reading(Verdict.TOO_FEW, median, 0, -1, -1, 0);
        }
        Sides sides = Sides.of(values.subList(baseline, values.size()), median);
        int needed = baseline == 0 ? RunLimits.shift(sides.useful()) : RunLimits.shift(sides.useful(), baseline);
        if (sides.longest() >= needed) {
            return new Reading(sides.side() < 0 ? Verdict.BELOW : Verdict.ABOVE, median, sides.longest(), baseline + sides.first(), baseline + sides.last(), needed);
        }
        Trend trend = Trend.of(values.subList(baseline, values.size()));
        if (trend.longest() >= RunLimits.trend(trend.points())) {
            return new Reading(trend.direction() < 0 ? Verdict.FALLING : Verdict.RISING, median, trend.longest(), baseline + trend.first(), baseline + trend.last(),
                    RunLimits.trend(trend.points()));
        }
        if (baseline > 0) {
            boolean tooFew = sides.useful() < RunLimits.SHORTEST_SHIFT || sides.longest() == sides.useful(); // all on one side, and yet too few to tell
            return new Reading(tooFew ? Verdict.TOO_FEW : Verdict.NO_SURE_CHANGE, median, sides.longest(), -1, -1, needed);
        }
        if (sides.useful() < SMALLEST_SERIES) {
            return new Reading(Verdict.TOO_FEW, median, sides.longest(), -1, -1, needed);
        }
        if (sides.crossings() < RunLimits.fewestCrossings(sides.useful())) {
            return new Reading(Verdict.FEW_CROSSINGS, median, sides.crossings(), -1, -1, RunLimits.fewestCrossings(sides.useful()));
        }
        if (sides.crossings() > RunLimits.mostCrossings(sides.useful())) {
            return new Reading(Verdict.MANY_CROSSINGS, median, sides.crossings(), -1, -1, RunLimits.mostCrossings(sides.useful()));
        }
        return new Reading(Verdict.NO_SURE_CHANGE, median, sides.longest(), -1, -1, needed);
    }

    /**
     * On which sides of a line points lie.
     *
     * @param useful how many are not on it
     * @param crossings how often they change side
     * @param side of the longest run, the latest where two are as long: -1 below, 1 above
     */
    private record Sides(int useful, int crossings, int longest, int side, int first, int last) {
        static Sides of(List<BigDecimal> values, BigDecimal line) {
            int useful = 0;
            int crossings = 0;
            int run = 0;
            int side = 0;
            int first = -1;
            Sides longest = new Sides(0, 0, 0, 0, -1, -1);
            for (int i = 0; i < values.size(); i++) {
                int now = values.get(i).compareTo(line);
                if (now == 0) {
                    continue;
                }
                useful++;
                if (now != side) {
                    crossings += side == 0 ? 0 : 1;
                    run = 0;
                    first = i;
                    side = now;
                }
                run++;
                if (run >= longest.longest) {
                    longest = new Sides(0, 0, run, side, first, i);
                }
            }
            return new Sides(useful, crossings, longest.longest, longest.side, longest.first, longest.last);
        }
    }

    /**
     * The longest row of points that each go the same way.
     *
     * @param points how many are left when those that repeat the one before are skipped
     * @param direction -1 falling, 1 rising
     */
    record Trend(int points, int longest, int direction, int first, int last) {
        static Trend of(List<BigDecimal> values) {
            int points = values.isEmpty() ? 0 : 1;
            int run = 1;
            int way = 0;
            int first = 0;
            int before = 0;
            Trend longest = new Trend(0, 0, 0, -1, -1);
            for (int i = 1; i < values.size(); i++) {
                int now = Integer.signum(values.get(i).compareTo(values.get(before)));
                if (now == 0) {
                    continue;
                }
                points++;
                if (now != way) {
                    run = 1;
                    first = before;
                    way = now;
                }
                run++;
                before = i;
                if (run >= longest.longest) {
                    longest = new Trend(0, run, way, first, i);
                }
            }
            return new Trend(points, longest.longest, longest.direction, longest.first, longest.last);
        }
    }

    /** The middle value, or the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.size() % 2 == 1) {
            return sorted.get(middle);
        }
        BigDecimal sum = sorted.get(middle - 1).add(sorted.get(middle));
        return sum.divide(BigDecimal.valueOf(2), sum.scale() + 1, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
