package org.ledord.pilot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The accepted rule of run charts for a shift: so many points in a row on one side of the median that chance hardly
 * explains it. Six are enough in a short series (Perla, Provost and Murray, BMJ Quality and Safety 2011); from eight
 * points on, more than log2(n) + 3, rounded, are needed (Anhøj and Olesen, PLoS ONE 2014), because a long series has long
 * runs by chance. Points exactly on the median are skipped: they neither break a run nor count in it.
 */
final class RunRule {
    /** Fewer points than this before the change make no median worth comparing with. */
    static final int SMALLEST_BASELINE = 5;
    private static final int SHORTEST_SHIFT = 6;
    private static final int SHORT_SERIES = 8;

    private RunRule() {
    }

    /** What the points say. */
    enum Verdict {
        /** There is no point yet. */ EMPTY,
        /** There are too few points to say anything. */ TOO_FEW,
        /** What is seen may be chance. */ NO_SURE_CHANGE,
        /** Too many in a row below the median. */ BELOW,
        /** Too many in a row above the median. */ ABOVE
    }

    /**
     * What the points say, and from which to which.
     *
     * @param median what the points are judged against; null where there is none
     * @param run how many in a row lie on the one side, points on the median not counted
     * @param first the index of the run's first point, -1 where there is no signal
     * @param last the index of its last
     */
    record Reading(Verdict verdict, BigDecimal median, int run, int first, int last) {
        boolean signal(int index) {
            return index >= first && index <= last && first >= 0;
        }

        boolean shift() {
            return verdict == Verdict.BELOW || verdict == Verdict.ABOVE;
        }
    }

    /** How many in a row it takes among so many points that are not on the median. */
    static int needed(int points) {
        if (points < SHORT_SERIES) {
            return SHORTEST_SHIFT;
        }
        return (int) Math.round(Math.log(points) / Math.log(2) + 3) + 1;
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
            return new Reading(Verdict.EMPTY, null, 0, -1, -1);
        }
        BigDecimal median = median(baseline == 0 ? values : values.subList(0, baseline));
        if (baseline > 0 && baseline < SMALLEST_BASELINE) {
            return new Reading(Verdict.TOO_FEW, median, 0, -1, -1);
        }
        int useful = 0;
        int side = 0;
        int run = 0;
        int first = -1;
        int last = -1;
        Reading longest = new Reading(Verdict.NO_SURE_CHANGE, median, 0, -1, -1);
        for (int i = baseline; i < values.size(); i++) {
            int now = values.get(i).compareTo(median);
            if (now == 0) {
                continue;
            }
            useful++;
            if (now != side) {
                run = 0;
                first = i;
                side = now;
            }
            run++;
            last = i;
            if (run >= longest.run()) {
                longest = new Reading(side < 0 ? Verdict.BELOW : Verdict.ABOVE, median, run, first, last);
            }
        }
        if (longest.run() >= needed(useful)) {
            return longest;
        }
        return new Reading(useful < SHORTEST_SHIFT ? Verdict.TOO_FEW : Verdict.NO_SURE_CHANGE, median, longest.run(), -1, -1);
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
