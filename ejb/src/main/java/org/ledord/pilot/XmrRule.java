package org.ledord.pilot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a chart of single values and moving ranges (XmR, also I-MR) shows. The limits are the mean plus and minus 2.66 times the mean
 * of the ranges from each value to the next, which is three standard deviations (3/1.128; Wheeler, Understanding Variation, 1993; Shewhart 1931). The signs are
 * the usual ones:
 * <ol>
 * <li>a point beyond a limit (Shewhart 1931);
 * <li>eight in a row on one side of the mean (Western Electric, Statistical Quality Control Handbook, 1956);
 * <li>two of three in a row beyond two standard deviations on the same side (the same);
 * <li>six in a row, each higher or each lower than the one before (Nelson, Journal of Quality Technology 1984, 16:237-239).
 * </ol>
 * These numbers do not follow the number of points, as those of {@link RunRule} do: chance alone shows one or another of them in one of seven
 * series of 24 values, in one of four of forty, and in four of ten where ten values made the limits for twenty others. So its signs are
 * questions, and its sentence says no more. From fewer than ten values no limits are made; until there are twenty they are provisional.
 */
final class XmrRule {
    /** Fewer values make no limits. */
    static final int SMALLEST = 10;
    private static final BigDecimal THREE_SIGMA = new BigDecimal("2.66");
    private static final BigDecimal TWO_SIGMA = new BigDecimal("1.7733"); // two thirds of it
    private static final BigDecimal RANGE = new BigDecimal("3.268");
    private static final int ONE_SIDE = 8;
    private static final int SAME_WAY = 6;

    private XmrRule() {
    }

    /** What the values say; the first that holds, in this order, of those that are signs. */
    enum Verdict {
        /** There is no value yet. */ EMPTY,
        /** There are too few to make limits. */ TOO_FEW,
        /** What is seen may be chance. */ NO_SURE_CHANGE,
        /** A value below the lower limit. */ BEYOND_LOW,
        /** A value above the upper limit. */ BEYOND_HIGH,
        /** Eight in a row below the mean. */ BELOW,
        /** Eight in a row above the mean. */ ABOVE,
        /** Two of three in a row far below the mean. */ NEAR_LOW,
        /** Two of three in a row far above the mean. */ NEAR_HIGH,
        /** Six in a row each lower than the one before. */ FALLING,
        /** Six in a row each higher than the one before. */ RISING
    }

    /**
     * What values are judged against.
     *
     * @param mean of the values
     * @param range the mean of the moving ranges
     * @param low the lower limit
     * @param high the upper limit
     */
    record Limits(BigDecimal mean, BigDecimal range, BigDecimal low, BigDecimal high) {
        /** The limits that these values make; none where there are fewer than two. */
        static Limits of(List<BigDecimal> values) {
            if (values.size() < 2) {
                return null;
            }
            BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal ranges = BigDecimal.ZERO;
            for (int i = 1; i < values.size(); i++) {
                ranges = ranges.add(values.get(i).subtract(values.get(i - 1)).abs());
            }
            BigDecimal mean = sum.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
            BigDecimal range = ranges.divide(BigDecimal.valueOf(values.size() - 1L), MathContext.DECIMAL64);
            return new Limits(mean, range, mean.subtract(range.multiply(THREE_SIGMA)), mean.add(range.multiply(THREE_SIGMA)));
        }

        /** The limit of the moving ranges: 3.268 times their mean. */
        BigDecimal rangeLimit() {
            return range.multiply(RANGE);
        }

        /** The same as they are written: with one decimal more than the values have. */
        Limits rounded(int scale) {
            return new Limits(round(mean, scale), round(range, scale), round(low, scale), round(high, scale));
        }

        private static BigDecimal round(BigDecimal number, int scale) {
            return number.setScale(scale, RoundingMode.HALF_EVEN);
        }

        private boolean farBelow(BigDecimal value) {
            return value.compareTo(mean.subtract(range.multiply(TWO_SIGMA))) < 0;
        }

        private boolean farAbove(BigDecimal value) {
            return value.compareTo(mean.add(range.multiply(TWO_SIGMA))) > 0;
        }
    }

    /**
     * What the values say, and from which to which.
     *
     * @param limits null where there are none
     * @param first the index of the first value that shows it, -1 where there is no signal
     * @param last the index of the last
     * @param baseline how many values made the limits
     * @param beyond the indices of all values that lie beyond the limit that the last one does
     */
    record Reading(Verdict verdict, Limits limits, int first, int last, int baseline, List<Integer> beyond) {
        Reading(Verdict verdict, Limits limits, int first, int last, int baseline) {
            this(verdict, limits, first, last, baseline, List.of());
        }

        boolean signal(int index) {
            return index >= first && index <= last && first >= 0 || beyond.contains(index);
        }

        /** Whether the limits will still move with each value. */
        boolean provisional() {
            return baseline < 2 * SMALLEST;
        }

        /** The same, told of values that stand so far into a series. */
        Reading from(int index) {
            return first < 0 ? this : new Reading(verdict, limits, first + index, last + index, baseline, beyond.stream().map(one -> one + index).toList());
        }
    }

    /**
     * Reads the values.
     *
     * @param values in the order of time
     * @param baseline how many of them, from the first, make the limits that the others are judged by; 0 where all make
     *     them and all are judged
     */
    static Reading read(List<BigDecimal> values, int baseline) {
        if (values.isEmpty()) {
            return new Reading(Verdict.EMPTY, null, -1, -1, 0);
        }
        List<BigDecimal> makers = baseline == 0 ? values : values.subList(0, baseline);
        Limits limits = makers.size() < SMALLEST ? null : Limits.of(makers);
        if (limits == null) {
            return new Reading(Verdict.TOO_FEW, null, -1, -1, makers.size());
        }
        Reading found = found(values.subList(baseline, values.size()), limits, makers.size()).from(baseline);
        boolean many = values.size() - baseline >= ONE_SIDE || baseline == 0;
        return found.first < 0 && !many ? new Reading(Verdict.TOO_FEW, limits, -1, -1, makers.size()) : found;
    }

    private static Reading found(List<BigDecimal> values, Limits limits, int baseline) {
        for (int i = values.size() - 1; i >= 0; i--) { // the latest is what one asks about
            if (values.get(i).compareTo(limits.low) < 0 || values.get(i).compareTo(limits.high) > 0) {
                boolean low = values.get(i).compareTo(limits.low) < 0;
                return new Reading(low ? Verdict.BEYOND_LOW : Verdict.BEYOND_HIGH, limits, i, i, baseline, IntStream.range(0, values.size())
                        .filter(index -> low ? values.get(index).compareTo(limits.low) < 0 : values.get(index).compareTo(limits.high) > 0).boxed().toList());
            }
        }
        int run = 0;
        int side = 0;
        Reading sided = null;
        for (int i = 0; i < values.size(); i++) {
            int now = values.get(i).compareTo(limits.mean);
            run = now == side && now != 0 ? run + 1 : now == 0 ? 0 : 1;
            side = now;
            if (run >= ONE_SIDE) {
                sided = new Reading(side < 0 ? Verdict.BELOW : Verdict.ABOVE, limits, i - run + 1, i, baseline);
            }
        }
        if (sided != null) {
            return sided;
        }
        for (int i = values.size() - 3; i >= 0; i--) {
            List<BigDecimal> three = values.subList(i, i + 3);
            boolean low = three.stream().filter(limits::farBelow).count() >= 2;
            if (low || three.stream().filter(limits::farAbove).count() >= 2) {
                return new Reading(low ? Verdict.NEAR_LOW : Verdict.NEAR_HIGH, limits, i, i + 2, baseline);
            }
        }
        RunRule.Trend trend = RunRule.Trend.of(values);
        if (trend.longest() >= SAME_WAY) {
            return new Reading(trend.direction() < 0 ? Verdict.FALLING : Verdict.RISING, limits, trend.first(), trend.last(), baseline);
        }
        return new Reading(Verdict.NO_SURE_CHANGE, limits, -1, -1, baseline);
    }
}
