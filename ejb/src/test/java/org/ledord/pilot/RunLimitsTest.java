package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** This test should hold the limits against published tables and against a reckoning of another kind. */
class RunLimitsTest {
    /** Upper limits of the longest run as printed for n = 10 to 109 at unaettie.com (FAQ, table 1 and 2, read 2026-11-28): more is a shift. */
    @ParameterizedTest
    @CsvSource({"10,6", "11,6", "12,7", "22,7", "23,8", "24,8", "45,8", "46,9", "59,9", "60,9", "90,9", "91,10", "100,10"})
    void a_run_longer_than_the_printed_limit_is_a_shift(int points, int limit) {
        assertThat(RunLimits.shift(points)).isEqualTo(limit + 1);
    }

    /** Values of {@code qbinom(0.05, n - 1, 0.5)}, reckoned with Python 3.11's exact integers (math.comb) on 2026-11-28. */
    @ParameterizedTest
    @CsvSource({"10,2", "11,2", "12,3", "13,3", "14,4", "16,4", "17,5", "18,5", "19,6", "21,6", "22,7", "23,7", "24,8", "26,8", "27,9", "29,10", "30,10", "40,14", "60,23", "100,41"})
    void fewer_crossings_than_the_five_hundredths_of_the_binomial_are_too_few(int points, int fewest) {
        assertThat(RunLimits.fewestCrossings(points)).isEqualTo(fewest);
    }

    /**
     * The two limits as the package of those who proposed them gives them for 10 to 100 points (qicharts2, vignette, appendix "Critical values for longest runs and
     * number of crossings", read 2026-11-28): {@code round(log2(n) + 3)} and {@code qbinom(0.05, n - 1, 0.5)}, here by adding up probabilities as numbers.
     */
    @Test
    void for_each_number_of_points_both_are_those_of_the_package() {
        for (int points = 10; points <= 100; points++) {
            assertThat(RunLimits.shift(points)).as("longest run of %d", points).isEqualTo(Math.round(Math.log(points) / Math.log(2) + 3) + 1);
            double sum = 0;
            double one = Math.pow(0.5, points - 1.0);
            int quantile = -1;
            while (sum < 0.05) {
                quantile++;
                sum += one;
                one = one * (points - 1 - quantile) / (quantile + 1);
            }
            assertThat(RunLimits.fewestCrossings(points)).as("crossings of %d", points).isEqualTo(quantile);
        }
    }

    /** Every order of as many points below as above, written down and counted; no formula is shared. */
    @ParameterizedTest
    @CsvSource({"5", "6", "7", "8", "9", "10"})
    void more_runs_than_chance_leaves_are_counted_out(int oneSide) {
        int points = 2 * oneSide;
        long[] withRuns = new long[points + 1];
        long all = 0;
        for (int order = 0; order < 1 << points; order++) {
            if (Integer.bitCount(order) == oneSide) {
                withRuns[1 + Integer.bitCount((order ^ order >>> 1) & (1 << points - 1) - 1)]++;
                all++;
            }
        }
        int most = points;
        long beyond = 0;
        while ((beyond + withRuns[most]) * 40 <= all) {
            beyond += withRuns[most--];
        }
        assertThat(RunLimits.mostCrossings(points)).isEqualTo(most - 1);
    }

    /**
     * Swed and Eisenhart's critical numbers of runs, 2.5 % at the upper end, for as many on either side (Annals of Mathematical Statistics 1943, 14:66-87; here as
     * printed in the table A-10 "Critical Values for Number of Runs G" of Triola, Elementary Statistics, 2004, read 2026-11-28).
     */
    @ParameterizedTest
    @CsvSource({"5,10", "6,11", "7,13", "8,14", "9,15", "10,16", "11,17", "12,19", "13,20", "14,21", "15,22"})
    void as_many_runs_as_in_the_table_are_too_many(int oneSide, int critical) {
        assertThat(RunLimits.mostCrossings(2 * oneSide)).isEqualTo(critical - 2);
    }

    /** 1/k! for a given place; with the number of places it is a bound, so counting all orders must stay below it. */
    @ParameterizedTest
    @CsvSource({"5,5", "7,5", "8,6", "20,6", "23,6", "24,7", "100,7", "132,7", "133,8", "1015,8", "1016,9"})
    void a_trend_is_longer_in_a_longer_series(int points, int needed) {
        assertThat(RunLimits.trend(points)).isEqualTo(needed);
    }

    /** Reckoned in Python by counting all sequences with each number of points below, and the Beta function (math.lgamma), on 2026-11-28. */
    @ParameterizedTest
    @CsvSource({"6,6,5,0.12121", "6,6,10,0.07886", "8,8,10,0.03704", "8,10,10,0.05849", "9,10,10,0.03356", "8,20,10,0.16142", "9,20,12,0.09193", "10,20,20,0.03839"})
    void an_uncertain_median_has_long_runs_by_chance(int run, int points, int baseline, double chance) {
        assertThat(RunLimits.chance(run, points, baseline)).isEqualTo(chance, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"8,5,9", "10,5,10", "20,5,14", "6,10,7", "8,10,8", "10,10,9", "20,10,11", "40,10,14", "10,20,8", "20,20,10", "40,20,12", "24,1000,9"})
    void a_median_of_few_points_takes_a_longer_run(int points, int baseline, int needed) {
        assertThat(RunLimits.shift(points, baseline)).isEqualTo(needed);
    }

    /** The same question asked of drawn numbers: no formula is shared. */
    @Test
    void what_is_reckoned_is_what_happens() {
        Random random = new Random(20261128);
        int shown = 0;
        int series = 20_000;
        for (int i = 0; i < series; i++) {
            double[] before = random.doubles(11).sorted().toArray();
            double[] after = random.doubles(12).toArray();
            shown += longest(after, before[5]) >= 8 ? 1 : 0;
        }
        assertThat((double) shown / series).isEqualTo(RunLimits.chance(8, 12, 11), within(0.006));
    }

    private static int longest(double[] values, double line) {
        StringBuilder sides = new StringBuilder();
        Arrays.stream(values).forEach(value -> sides.append(value < line ? 'b' : 'a'));
        return Arrays.stream(sides.toString().split("(?<=a)(?=b)|(?<=b)(?=a)")).mapToInt(String::length).max().orElse(0);
    }
}
