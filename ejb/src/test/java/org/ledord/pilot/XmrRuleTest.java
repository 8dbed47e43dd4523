package org.ledord.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ledord.pilot.XmrRule.Limits;
import org.ledord.pilot.XmrRule.Verdict;

/** This test should hold limits and signs against published examples. */
class XmrRuleTest {
    private static final List<BigDecimal> CALM = values("10", "12", "11", "9", "10", "12", "9", "11", "10", "12", "9", "11");

    /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2, the worked example: mean 50.81, mean range 1.8778, limits 55.8041 and 45.8159 (with 3/1.128). */
    @Test
    void the_limits_are_those_of_the_handbook() {
        Limits limits = Limits.of(values("49.6", "47.6", "49.9", "51.3", "47.8", "51.2", "52.6", "52.4", "53.6", "52.1"));
        assertThat(limits.mean()).isCloseTo(new BigDecimal("50.81"), near("0.00005"));
        assertThat(limits.range()).isCloseTo(new BigDecimal("1.8778"), near("0.00005"));
        assertThat(limits.high()).isCloseTo(new BigDecimal("55.8041"), near("0.002"));
        assertThat(limits.low()).isCloseTo(new BigDecimal("45.8159"), near("0.002"));
    }

    /** The data set Jets of the SAS/QC User's Guide (IRCHART, SHWIR1); limits reckoned in Python with 3/1.128379 on 2026-11-28. */
    @Test
    void the_limits_are_those_of_another_reckoning() {
        List<BigDecimal> jets = values("78.4", "80.1", "84.4", "79.1", "80.4", "83.5", "73.8", "83.5", "75.0", "76.8", "70.5", "80.3", "82.4", "79.4", "86.4",
                "90.5", "77.7", "82.5", "79.9", "83.2");
        Limits limits = Limits.of(jets);
        assertThat(limits.mean()).isCloseTo(new BigDecimal("80.39"), near("0.00005"));
        assertThat(limits.range()).isCloseTo(new BigDecimal("5.326316"), near("0.00001"));
        assertThat(limits.low()).isCloseTo(new BigDecimal("66.2290"), near("0.01"));
        assertThat(limits.high()).isCloseTo(new BigDecimal("94.5510"), near("0.01"));
        assertThat(limits.rangeLimit()).isCloseTo(new BigDecimal("17.4064"), near("0.0001"));
        assertThat(XmrRule.read(jets, 0).verdict()).as("the guide finds nothing in them").isEqualTo(Verdict.NO_SURE_CHANGE);
    }

    @Test
    void a_value_beyond_a_limit_is_named() {
        var high = XmrRule.read(with("10", "18", "11"), CALM.size());
        assertThat(high.verdict()).isEqualTo(Verdict.BEYOND_HIGH);
        assertThat(high.first()).isEqualTo(13);
        assertThat(high.last()).isEqualTo(13);
        var twice = XmrRule.read(with("18", "10", "19", "3.2", "11"), CALM.size());
        assertThat(twice.verdict()).as("the latest is asked about").isEqualTo(Verdict.BEYOND_LOW);
        var high2 = XmrRule.read(with("3.2", "18", "10", "19", "11"), CALM.size());
        assertThat(high2.beyond()).as("with all on its side").containsExactly(13, 15);
        assertThat(high2.signal(13) && high2.signal(15)).isTrue();
        assertThat(high2.signal(12) || high2.signal(14)).isFalse();
        assertThat(XmrRule.read(with("10", "3"), CALM.size()).verdict()).isEqualTo(Verdict.BEYOND_LOW);
    }

    @Test
    void eight_on_one_side_are_a_sign_and_seven_none() {
        assertThat(XmrRule.read(with("9", "10", "9", "10", "9", "10", "9", "12"), CALM.size()).verdict()).isEqualTo(Verdict.NO_SURE_CHANGE);
        var eight = XmrRule.read(with("12", "9", "10", "9", "10", "9", "10", "9", "10", "12"), CALM.size());
        assertThat(eight.verdict()).isEqualTo(Verdict.BELOW);
        assertThat(eight.first()).isEqualTo(13);
        assertThat(eight.last()).isEqualTo(20);
    }

    @Test
    void two_of_three_far_out_on_one_side_are_a_sign() {
        var near = XmrRule.read(with("10", "14.5", "10", "14.5", "10", "12", "10", "12"), CALM.size());
        assertThat(near.verdict()).isEqualTo(Verdict.NEAR_HIGH);
        assertThat(near.first()).isEqualTo(13);
        assertThat(near.last()).isEqualTo(15);
        assertThat(XmrRule.read(with("10", "14.5", "10", "10", "14.5", "12", "10", "6.5"), CALM.size()).verdict()).as("not two within three").isEqualTo(Verdict.NO_SURE_CHANGE);
    }

    @Test
    void six_that_rise_are_a_sign() {
        var rising = XmrRule.read(with("12", "9", "9.5", "10", "10.8", "11", "12", "10"), CALM.size());
        assertThat(rising.verdict()).isEqualTo(Verdict.RISING);
        assertThat(rising.first()).isEqualTo(13);
        assertThat(rising.last()).isEqualTo(18);
    }

    @Test
    void nine_values_make_no_limits_and_fewer_than_twenty_provisional_ones() {
        assertThat(XmrRule.read(CALM.subList(0, 9), 0).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(XmrRule.read(CALM, 0).verdict()).isEqualTo(Verdict.NO_SURE_CHANGE);
        assertThat(XmrRule.read(CALM, 0).provisional()).isTrue();
        assertThat(XmrRule.read(List.of(), 0).verdict()).isEqualTo(Verdict.EMPTY);
    }

    private static List<BigDecimal> with(String... after) {
        return java.util.stream.Stream.concat(CALM.stream(), values(after).stream()).toList();
    }

    private static Offset<BigDecimal> near(String offset) {
        return within(new BigDecimal(offset));
    }

    private static List<BigDecimal> values(String... written) {
        return Arrays.stream(written).map(BigDecimal::new).toList();
    }
}
