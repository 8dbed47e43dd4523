package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * This test should count how often the rules see something where there is nothing, and how often they miss what there is. What is to be expected was counted
 * beforehand with another implementation (Python 3.11, 3,000 series each, 2026-11-28): of the run chart's signs 4 to 8 series of a hundred show one or
 * another by chance; of the other chart's, which do not follow the number of points, 15 of a hundred with 24 values and 26 with forty.
 */
class RunRuleChanceTest {
    private static final int SERIES = 2_000;

    /** @param baseline how many values make the line; 0 for all */
    @ParameterizedTest
    @CsvSource({"0,12", "0,16", "0,24", "0,40", "0,60", "5,20", "10,10", "10,20", "20,20", "10,40"})
    void a_run_chart_of_chance_shows_a_sign_in_at_most_one_of_ten(int baseline, int points) {
        assertThat(share(baseline, points, 0, values -> sign(values, baseline))).isBetween(0.01, 0.10);
    }

    /** Half of the values two standard deviations higher. */
    @ParameterizedTest
    @CsvSource({"0,24,0.58,0.71", "0,40,0.80,0.90", "0,60,0.91,0.97", "10,10,0.76,0.86", "10,20,0.87,0.94", "20,20,0.93,0.99", "20,40,0.97,1"})
    void a_true_shift_is_found(int baseline, int points, double least, double most) {
        assertThat(share(baseline, points, 2, values -> sign(values, baseline))).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"0,12,0.03,0.07", "0,24,0.12,0.19", "0,40,0.22,0.31", "10,20,0.35,0.45"})
    void the_chart_with_limits_asks_more_often(int baseline, int points, double least, double most) {
        assertThat(share(baseline, points, 0, values -> XmrRule.read(values, baseline).first() >= 0)).isBetween(least, most);
    }

    private static boolean sign(List<BigDecimal> values, int baseline) {
        RunRule.Verdict verdict = RunRule.read(values, baseline).verdict();
        return verdict != RunRule.Verdict.NO_SURE_CHANGE && verdict != RunRule.Verdict.TOO_FEW;
    }

    private static double share(int baseline, int points, double shift, Predicate<List<BigDecimal>> sign) {
        Random random = new Random(20261128);
        int shown = 0;
        for (int i = 0; i < SERIES; i++) {
            List<BigDecimal> values = new ArrayList<>();
            for (int j = 0; j < baseline + points; j++) {
                boolean later = j >= (baseline == 0 ? points / 2 : baseline);
                values.add(new BigDecimal(random.nextGaussian() + (later ? shift : 0), MathContext.DECIMAL32));
            }
            shown += sign.test(values) ? 1 : 0;
        }
        return (double) shown / SERIES;
    }
}
