package org.ledord.pilot;

import java.math.BigInteger;

/**
 * How far chance alone reaches in a run chart of so many points. Each limit is passed by chance in one series of twenty
 * at most; nothing is looked up in a table, so that the limits follow the number of points.
 */
final class RunLimits {
    /** A sign that chance shows oftener than this is no sign. */
    static final double RARE = 0.05;
    /** Fewer in a row are never a shift. */
    static final int SHORTEST_SHIFT = 6;
    private static final int SHORT_SERIES = 8;
    private static final int SHORTEST_TREND = 5;
    private static final int SLICES = 60;
    private static final int TWENTIETH = 20;
    private static final int FORTIETH = 40;

    private RunLimits() {
    }

    /**
     * How many in a row on one side it takes among so many points that are not on the median, where the median is made of the
     * points themselves or known: six in a short series (Perla, Provost and Murray, BMJ Quality and Safety 2011, 20:46-51), and
     * from eight points on more than log2(n) + 3, rounded (Anhøj and Olesen, PLoS ONE 2014, 9(11):e113825; the expected longest
     * run grows so, Schilling, Mathematics Magazine 2012, 85:141-149).
     */
    static int shift(int points) {
        if (points < SHORT_SERIES) {
            return SHORTEST_SHIFT;
        }
        return (int) Math.round(Math.log(points) / Math.log(2) + 3) + 1;
    }

    /**
     * The same where the median was frozen from points before. Such a median is itself uncertain, and the more so the fewer points
     * made it: against one made of ten points chance alone has six of six new points on one side in eight series of a hundred, against
     * one made of five in twelve. So it takes as many as the published limit says, and more until chance does it seldom enough.
     *
     * @param points new ones that are not on the median
     * @param baseline how many points made the median
     */
    static int shift(int points, int baseline) {
        int needed = shift(points);
        while (needed <= points && chance(needed, points, baseline) > RARE) {
            needed++;
        }
        return needed;
    }

    /**
     * How often so many in a row lie on one side of a median of earlier points by chance. The share of all values that lie below the
     * median of m values is distributed as Beta((m+1)/2, (m+1)/2), whatever the values are (order statistics); given that share, the
     * new points fall below or above it independently.
     */
    static double chance(int run, int points, int baseline) {
        double weights = 0;
        double sum = 0;
        for (int i = 0; i < SLICES; i++) { // the other half of the shares is the same, mirrored
            double share = (i + 0.5) / SLICES / 2;
            double weight = Math.pow(4 * share * (1 - share), (baseline - 1) / 2.0);
            weights += weight;
            sum += weight * (1 - without(run, points, share));
        }
        return sum / weights;
    }

    /** The probability that no run of either kind is as long as this, where each point is below with this share. */
    private static double without(int run, int points, double share) {
        double[] below = new double[points + 1];
        double[] above = new double[points + 1];
        below[0] = share;
        above[0] = 1 - share;
        double none = 0;
        for (int start = 0; start < points; start++) { // a run begins here, and none before it was too long
            double staysBelow = below[start];
            double staysAbove = above[start];
            for (int length = 1; length < run && start + length <= points; length++) {
                if (start + length == points) {
                    none += staysBelow + staysAbove;
                } else {
                    above[start + length] += staysBelow * (1 - share);
                    below[start + length] += staysAbove * share;
                    staysBelow *= share;
                    staysAbove *= 1 - share;
                }
            }
        }
        return none;
    }

    /**
     * The fewest crossings of the median that chance leaves: the smallest number that at most so many as it are at least as likely as one in
     * twenty, each of the n - 1 steps crossing or not with even chances (Chen 2010, as used by Anhøj and Olesen 2014; in R
     * {@code qbinom(0.05, n - 1, 0.5)}). Fewer are too few.
     */
    static int fewestCrossings(int points) {
        int steps = points - 1;
        BigInteger all = BigInteger.ONE.shiftLeft(Math.max(0, steps));
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ONE;
        int crossings = 0;
        while (sum.multiply(BigInteger.valueOf(TWENTIETH)).compareTo(all) < 0) {
            ways = ways.multiply(BigInteger.valueOf(steps - crossings)).divide(BigInteger.valueOf(crossings + 1L));
            crossings++;
            sum = sum.add(ways);
        }
        return crossings;
    }

    /**
     * The most crossings that chance leaves where the points make their own median, which then has as many on one side as on the other. That
     * makes crossings likelier than even chances would, so here each order of these sides is counted (Wald and Wolfowitz, Annals of
     * Mathematical Statistics 1940, 11:147-162): more than so many has the chance of 2.5 % at most, as in the tables that run charts use
     * (Swed and Eisenhart 1943, 14:66-87). Two points at least.
     */
    static int mostCrossings(int points) {
        int below = points / 2;
        int above = points - below;
        BigInteger[] cutsBelow = chosenFrom(below - 1);
        BigInteger[] cutsAbove = chosenFrom(above - 1);
        BigInteger all = chosenFrom(points)[below];
        BigInteger sum = BigInteger.ZERO;
        int runs = points;
        while (runs > 1) {
            int half = runs / 2;
            BigInteger even = of(cutsBelow, half - 1).multiply(of(cutsAbove, half - 1));
            sum = sum.add(runs % 2 == 0 ? even.shiftLeft(1)
                    : of(cutsBelow, half - 1).multiply(of(cutsAbove, half)).add(of(cutsBelow, half).multiply(of(cutsAbove, half - 1))));
            if (sum.multiply(BigInteger.valueOf(FORTIETH)).compareTo(all) > 0) {
                break;
            }
            runs--;
        }
        return runs - 1;
    }

    /** In how many ways each number of things can be chosen from so many. */
    private static BigInteger[] chosenFrom(int things) {
        BigInteger[] ways = new BigInteger[things + 1];
        ways[0] = BigInteger.ONE;
        for (int i = 1; i <= things; i++) {
            ways[i] = ways[i - 1].multiply(BigInteger.valueOf(things - i + 1L)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }

    private static BigInteger of(BigInteger[] ways, int number) {
        return number < ways.length ? ways[number] : BigInteger.ZERO;
    }

    /**
     * How many in a row must each be higher, or each lower, than the one before. That k given points come in rising order has the
     * chance 1/k!, so among n points at most 2(n-k+1)/k! of all series hold such a row. The usual table (five among five to eight points, six
     * among nine to twenty, seven up to a hundred; Olmstead, Annals of Mathematical Statistics 1945, 17:24-33) is this bound, rounded;
     * here it is kept exactly. Alone it finds little that the other signs do not (Anhøj, PLoS ONE 2015, 10(3):e0121349).
     *
     * @param points as many as differ from the one before them
     */
    static int trend(int points) {
        int needed = SHORTEST_TREND;
        double orders = 120; // 5!
        while (needed <= points && 2.0 * (points - needed + 1) / orders > RARE) {
            needed++;
            orders *= needed;
        }
        return needed;
    }
}
