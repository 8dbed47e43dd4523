package org.ledord.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a digest is due: at seven where the reform is, Monday to Friday or Mondays, once for each hour, missed ones found. */
class PaceTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    @Test
    void an_hour_is_due_when_it_has_come_and_not_before() {
        assertThat(last(RunKind.DAILY, "2026-11-27T06:59:59")).isEqualTo(at("2026-11-26T07:00"));
        assertThat(last(RunKind.DAILY, "2026-11-27T07:00:00")).isEqualTo(at("2026-11-27T07:00"));
        assertThat(RunKind.DAILY.next(at("2026-11-26T06:59:59"), STOCKHOLM)).isEqualTo(LocalDate.parse("2026-11-26"));
        assertThat(RunKind.DAILY.next(at("2026-11-26T07:00:00"), STOCKHOLM)).isEqualTo(LocalDate.parse("2026-11-27"));
    }

    @Test
    void nothing_goes_at_a_weekend() {
        assertThat(last(RunKind.DAILY, "2026-11-29T12:00")).as("on a Sunday").isEqualTo(at("2026-11-27T07:00"));
        assertThat(RunKind.DAILY.next(at("2026-11-27T08:00"), STOCKHOLM)).as("after Friday").isEqualTo(LocalDate.parse("2026-11-30"));
    }

    @Test
    void a_week_runs_from_monday_to_monday_also_over_the_end_of_a_month_and_of_a_year() {
        assertThat(last(RunKind.WEEKLY, "2026-12-01T00:00")).isEqualTo(at("2026-11-30T07:00"));
        assertThat(last(RunKind.WEEKLY, "2027-01-03T23:59")).isEqualTo(at("2026-12-28T07:00"));
        assertThat(RunKind.WEEKLY.next(at("2026-12-28T07:00"), STOCKHOLM)).isEqualTo(LocalDate.parse("2027-01-04"));
        assertThat(RunKind.DAILY.next(at("2028-02-28T07:00"), STOCKHOLM)).isEqualTo(LocalDate.parse("2028-02-29"));
    }

    @Test
    void seven_is_seven_on_the_clock_in_summer_and_in_winter() {
        assertThat(last(RunKind.WEEKLY, "2026-03-30T12:00")).as("the day after the clock went forward").isEqualTo(Instant.parse("2026-03-30T05:00:00Z"));
        assertThat(last(RunKind.WEEKLY, "2026-10-26T12:00")).as("the day after it went back").isEqualTo(Instant.parse("2026-10-26T06:00:00Z"));
        assertThat(Duration.between(last(RunKind.WEEKLY, "2026-03-23T12:00"), last(RunKind.WEEKLY, "2026-03-30T12:00"))).isEqualTo(Duration.ofHours(7 * 24 - 1));
    }

    @Test
    void each_place_has_its_own_seven() {
        Instant now = Instant.parse("2026-11-30T05:30:00Z");
        assertThat(new Pace(1, "Europe/Helsinki", Instant.EPOCH, null, null).due(now)).extracting(DueRun::period).containsExactly("DAILY 2026-11-30", "WEEKLY 2026-11-30");
        assertThat(new Pace(1, "Europe/Stockholm", Instant.EPOCH, null, null).due(now)).extracting(DueRun::period).containsExactly("DAILY 2026-11-27", "WEEKLY 2026-11-23");
    }

    @Test
    void what_was_missed_while_the_portal_was_down_is_found_once_and_says_what_it_would_have_said() {
        Pace before = new Pace(1, STOCKHOLM.getId(), Instant.EPOCH, at("2026-11-20T07:00"), at("2026-11-16T07:00"));
        Instant back = at("2026-12-02T15:20");
        List<DueRun> due = before.due(back);
        assertThat(due).extracting(DueRun::kind).containsExactly(RunKind.DAILY, RunKind.WEEKLY);
        assertThat(due).extracting(DueRun::until).containsExactly(at("2026-12-02T07:00"), at("2026-11-30T07:00"));
        assertThat(due).extracting(DueRun::since).containsExactly(at("2026-11-20T07:00"), at("2026-11-16T07:00"));
        assertThat(new Pace(1, STOCKHOLM.getId(), Instant.EPOCH, due.get(0).until(), due.get(1).until()).due(back)).as("once").isEmpty();
    }

    @Test
    void hours_before_a_reform_was_public_concern_nobody() {
        Instant published = at("2026-11-25T10:00");
        assertThat(new Pace(1, STOCKHOLM.getId(), published, null, null).due(at("2026-11-25T10:01"))).isEmpty();
        assertThat(new Pace(1, STOCKHOLM.getId(), published, null, null).due(at("2026-11-26T07:00"))).extracting(DueRun::period).containsExactly("DAILY 2026-11-26");
        assertThat(new Pace(1, STOCKHOLM.getId(), published, at("2026-11-27T07:00"), null).due(at("2026-11-30T07:00")))
                .extracting(DueRun::period).containsExactly("DAILY 2026-11-30", "WEEKLY 2026-11-30");
    }

    /** A year, looked at every 20 minutes, with a portal that sleeps at times: each working day once, each Monday once, in order. */
    @Test
    void over_a_year_each_hour_comes_once_or_is_caught_up_with() {
        Instant daily = null;
        Instant weekly = null;
        List<DueRun> made = new ArrayList<>();
        Set<String> periods = new HashSet<>();
        Instant end = at("2027-01-01T00:00");
        int look = 0;
        for (Instant now = at("2026-01-01T00:00"); now.isBefore(end); now = now.plus(Duration.ofMinutes(20))) {
            boolean asleep = look++ % 1000 > 900;
            for (DueRun run : asleep ? List.<DueRun>of() : new Pace(1, STOCKHOLM.getId(), at("2026-01-01T00:00"), daily, weekly).due(now)) {
                assertThat(periods.add(run.period())).as(run.period()).isTrue();
                assertThat(run.until()).isBeforeOrEqualTo(now).isAfter(run.since());
                assertThat(run.until().atZone(STOCKHOLM).toLocalTime()).hasToString("07:00");
                made.add(run);
                daily = run.kind() == RunKind.DAILY ? run.until() : daily;
                weekly = run.kind() == RunKind.WEEKLY ? run.until() : weekly;
            }
        }
        assertThat(made.stream().filter(run -> run.kind() == RunKind.WEEKLY)).hasSizeBetween(48, 52);
        assertThat(made.stream().filter(run -> run.kind() == RunKind.DAILY)).hasSizeBetween(220, 261);
    }

    private static Instant last(RunKind kind, String local) {
        return kind.last(at(local), STOCKHOLM);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(STOCKHOLM).toInstant();
    }
}
