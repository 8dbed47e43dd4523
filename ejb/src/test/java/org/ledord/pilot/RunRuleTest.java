package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ledord.pilot.RunRule.Verdict;

class RunRuleTest {
    /** The published limits: six in a short series; from eight points on, more than log2(n) + 3, rounded. */
    @ParameterizedTest
    @CsvSource({"6,6", "7,6", "8,7", "10,7", "11,7", "12,8", "16,8", "20,8", "22,8", "23,9", "24,9", "32,9", "45,9", "46,10", "100,11"})
    void a_long_series_needs_a_longer_run(int points, int needed) {
        assertThat(RunLimits.shift(points)).isEqualTo(needed);
    }

    @Test
    void the_median_is_the_middle_value_or_between_the_two_in_the_middle() {
        assertThat(RunRule.median(values("3", "1", "2"))).isEqualByComparingTo("2");
        assertThat(RunRule.median(values("14.1", "13.6", "14.8", "14.1", "13.3", "14.5", "15.0", "13.9", "14.4", "13.8"))).isEqualByComparingTo("14.1");
        assertThat(RunRule.median(values("1", "2"))).isEqualByComparingTo("1.5");
    }

    @Test
    void ten_in_a_row_below_the_earlier_median_is_no_chance() {
        var reading = RunRule.read(values("14.1", "13.6", "14.8", "14.1", "13.3", "14.5", "15.0", "13.9", "14.4", "13.8",
                "13.1", "12.4", "11.8", "12.6", "13.0", "12.9", "11.6", "11.0", "10.7", "10.9"), 10);
        assertThat(reading.verdict()).isEqualTo(Verdict.BELOW);
        assertThat(reading.run()).isEqualTo(10);
        assertThat(reading.signal(9)).isFalse();
        assertThat(reading.signal(10)).isTrue();
        assertThat(reading.signal(19)).isTrue();
    }

    /** Six of six against a median of five points is what chance does in twelve series of a hundred (RunLimitsTest); ten of ten in four. */
    @Test
    void nine_in_a_row_against_five_say_nothing_yet_and_ten_do() {
        List<BigDecimal> nine = values("10", "11", "10", "9", "10", "5", "6", "5", "6", "5", "6", "5", "6", "5");
        assertThat(RunRule.read(nine, 5).verdict()).isEqualTo(Verdict.TOO_FEW);
        List<BigDecimal> ten = values("10", "11", "10", "9", "10", "5", "6", "5", "6", "5", "6", "5", "6", "5", "6");
        assertThat(RunRule.read(ten, 5).verdict()).isEqualTo(Verdict.BELOW);
        List<BigDecimal> nineOfTen = values("10", "11", "10", "9", "10", "12", "5", "6", "5", "6", "5", "6", "5", "6", "5");
        assertThat(RunRule.read(nineOfTen, 5).verdict()).isEqualTo(Verdict.NO_SURE_CHANGE);
    }

    @Test
    void six_in_a_row_among_many_may_be_chance() {
        List<BigDecimal> values = values("10", "11", "10", "9", "10", "12", "8", "12", "8", "11", "11", "11", "11", "11", "11", "8", "12");
        assertThat(RunRule.read(values, 5).verdict()).isEqualTo(Verdict.NO_SURE_CHANGE);
        assertThat(RunRule.read(values, 5).shift()).isFalse();
    }

    @Test
    void a_point_on_the_median_neither_breaks_a_run_nor_counts_in_it() {
        List<BigDecimal> values = values("10", "11", "10", "9", "10", "11", "9", "11", "9", "10", "12", "12", "12", "12", "10", "12", "12", "12", "12");
        var reading = RunRule.read(values, 10);
        assertThat(reading.verdict()).isEqualTo(Verdict.ABOVE);
        assertThat(reading.run()).isEqualTo(8);
        assertThat(reading.first()).isEqualTo(10);
        assertThat(reading.last()).isEqualTo(18);
    }

    @Test
    void values_that_go_the_same_way_long_enough_are_a_trend() {
        List<BigDecimal> values = values("10", "12", "9", "11", "10", "9", "12", "11", "10", "12", "13", "12", "11", "10.5", "10", "9.5", "9");
        var reading = RunRule.read(values, 10);
        assertThat(reading.verdict()).isEqualTo(Verdict.FALLING);
        assertThat(reading.run()).as("the point that it falls from counts").isEqualTo(7);
        assertThat(reading.first()).isEqualTo(10);
        assertThat(reading.last()).isEqualTo(16);
        List<BigDecimal> repeated = values("10", "12", "9", "11", "10", "9", "12", "11", "10", "12", "8", "9", "10", "10", "10.5", "11", "11.5", "8");
        assertThat(RunRule.read(repeated, 10).verdict()).as("a value that repeats the one before is passed over").isEqualTo(Verdict.RISING);
        assertThat(RunRule.read(repeated, 10).run()).isEqualTo(6);
    }

    @Test
    void a_line_that_hardly_crosses_its_median_has_changed() {
        List<BigDecimal> values = values("5", "6", "5", "6", "5", "6", "9", "8", "9", "8", "9", "8");
        var reading = RunRule.read(values, 0);
        assertThat(reading.verdict()).isEqualTo(Verdict.FEW_CROSSINGS);
        assertThat(reading.run()).as("crossings").isEqualTo(1);
        assertThat(reading.limit()).as("as few as chance leaves among twelve").isEqualTo(3);
        assertThat(reading.signal(3)).as("all points show it together, none by itself").isFalse();
    }

    @Test
    void a_line_that_crosses_its_median_each_time_mixes_two_things() {
        var reading = RunRule.read(values("5", "9", "6", "8", "5", "9", "6", "8", "5", "9", "6", "8"), 0);
        assertThat(reading.verdict()).isEqualTo(Verdict.MANY_CROSSINGS);
        assertThat(reading.run()).isEqualTo(11);
        assertThat(reading.limit()).isEqualTo(9);
    }

    @Test
    void nine_points_that_make_their_own_median_say_nothing() {
        assertThat(RunRule.read(values("5", "9", "6", "8", "5", "9", "6", "8", "5"), 0).verdict()).isEqualTo(Verdict.TOO_FEW);
    }

    @Test
    void a_baseline_of_fewer_than_five_points_is_compared_with_nothing() {
        assertThat(RunRule.read(values("10", "10", "5", "5", "5", "5", "5", "5", "5"), 2).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(RunRule.read(List.of(), 0).verdict()).isEqualTo(Verdict.EMPTY);
    }

    @Test
    void without_a_baseline_all_points_make_the_median_and_all_are_judged() {
        var reading = RunRule.read(values("58", "71", "64", "52", "47", "55", "76", "81", "83", "85", "84", "86", "88", "87", "83", "61"), 0);
        assertThat(reading.median()).isEqualByComparingTo("78.5");
        assertThat(reading.verdict()).isEqualTo(Verdict.ABOVE);
        assertThat(reading.run()).isEqualTo(8);
    }

    private static List<BigDecimal> values(String... written) {
        return Arrays.stream(written).map(BigDecimal::new).toList();
    }
}
