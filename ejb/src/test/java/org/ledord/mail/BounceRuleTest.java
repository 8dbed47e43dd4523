package org.ledord.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** These tests should show after what we write no more to an address, and what is not held against anybody (MAIL.md, I7). */
class BounceRuleTest {
    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private final List<Bounce> reports = new ArrayList<>();
    private Instant now = START;
    private Instant resumed;

    @Test
    void one_letter_that_came_back_is_forgiven() {
        comes(1, BounceKind.HARD, 0);
        assertThat(verdict()).isNull();
    }

    @Test
    void two_that_came_back_within_seven_days_are_enough() {
        comes(1, BounceKind.HARD, 0);
        comes(2, BounceKind.HARD, 7);
        assertThat(verdict()).isEqualTo(StopReason.HARD);
    }

    @Test
    void two_that_are_further_apart_are_not() {
        comes(1, BounceKind.HARD, 0);
        comes(2, BounceKind.HARD, 7.1);
        assertThat(verdict()).isNull();
    }

    @Test
    void a_second_report_about_the_same_letter_counts_once() {
        comes(1, BounceKind.HARD, 0);
        assertThat(comes(1, BounceKind.HARD, 0.1)).isFalse();
        assertThat(comes(1, BounceKind.SOFT, 1)).isFalse();
        assertThat(verdict()).isNull();
    }

    @Test
    void a_letter_that_was_late_and_came_back_in_the_end_counts_as_one_that_came_back() {
        comes(1, BounceKind.SOFT, 0);
        assertThat(comes(1, BounceKind.HARD, 1)).isTrue();
        comes(2, BounceKind.HARD, 2);
        assertThat(verdict()).isEqualTo(StopReason.HARD);
    }

    @Test
    void what_did_not_get_through_on_four_days_is_enough() {
        comes(1, BounceKind.SOFT, 0);
        comes(2, BounceKind.SOFT, 8);
        comes(3, BounceKind.SOFT, 16);
        assertThat(verdict()).isNull();
        comes(4, BounceKind.SOFT, 24);
        assertThat(verdict()).isEqualTo(StopReason.SOFT);
    }

    @Test
    void a_day_is_one_point_whatever_came_back_on_it() {
        for (int letter = 1; letter <= 9; letter++) {
            assertThat(comes(letter, BounceKind.SOFT, letter / 100.0)).isEqualTo(letter == 1);
        }
        assertThat(verdict()).isNull();
    }

    @Test
    void a_point_is_forgotten_after_thirty_days() {
        comes(1, BounceKind.SOFT, 0);
        comes(2, BounceKind.SOFT, 10);
        comes(3, BounceKind.SOFT, 20);
        comes(4, BounceKind.SOFT, 30.1);
        assertThat(verdict()).isNull();
        comes(5, BounceKind.SOFT, 35);
        assertThat(verdict()).isEqualTo(StopReason.SOFT);
    }

    @Test
    void a_letter_that_came_back_for_good_is_a_days_point_too() {
        comes(1, BounceKind.HARD, 0);
        comes(2, BounceKind.HARD, 8);
        comes(3, BounceKind.SOFT, 16);
        comes(4, BounceKind.HARD, 24);
        assertThat(verdict()).isEqualTo(StopReason.SOFT);
    }

    @Test
    void what_a_server_holds_against_us_never_counts_nor_what_is_late_or_unclear() {
        for (int letter = 1; letter <= 20; letter++) {
            assertThat(comes(letter, List.of(BounceKind.POLICY, BounceKind.DELAYED, BounceKind.UNCLEAR).get(letter % 3), letter)).isFalse();
        }
        assertThat(verdict()).isNull();
    }

    @Test
    void who_is_written_to_again_begins_anew() {
        comes(1, BounceKind.HARD, 0);
        comes(2, BounceKind.HARD, 1);
        assertThat(verdict()).isEqualTo(StopReason.HARD);
        resumed = START.plus(Duration.ofDays(2));
        assertThat(verdict()).isNull();
        reports.add(new Bounce(3, START.plus(Duration.ofDays(1)), START.plus(Duration.ofDays(3)), BounceKind.HARD));
        comes(4, BounceKind.HARD, 4);
        assertThat(verdict()).as("a late report about a letter of before, and one of now").isNull();
        comes(5, BounceKind.HARD, 5);
        assertThat(verdict()).isEqualTo(StopReason.HARD);
    }

    /** A report about a letter that was sent an hour before; whether it counts. */
    private boolean comes(long letter, BounceKind kind, double days) {
        now = START.plusSeconds((long) (days * 86_400));
        Bounce report = new Bounce(letter, now.minus(Duration.ofHours(1)), now, kind);
        boolean counts = BounceRule.counts(report, reports, resumed);
        reports.add(report);
        return counts;
    }

    private StopReason verdict() {
        return BounceRule.judge(reports, resumed, now).orElse(null);
    }
}
