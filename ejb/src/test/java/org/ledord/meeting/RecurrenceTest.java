package org.ledord.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A series falls on the same weekday, as often as was said and no longer. */
class RecurrenceTest {
    private static final LocalDate SECOND_TUESDAY = LocalDate.of(2026, 12, 8);

    @Test
    void one_alone_is_one_whatever_else_is_said() {
        assertThat(Recurrence.ONCE.days(SECOND_TUESDAY, null, null)).containsExactly(SECOND_TUESDAY);
    }

    @Test
    void weeks_are_counted_in_ones_and_twos() {
        assertThat(Recurrence.WEEKLY.days(SECOND_TUESDAY, 3, null)).containsExactly(SECOND_TUESDAY, SECOND_TUESDAY.plusDays(7), SECOND_TUESDAY.plusDays(14));
        assertThat(Recurrence.FORTNIGHTLY.days(SECOND_TUESDAY, null, LocalDate.of(2027, 1, 5))).as("the last day may be one")
                .containsExactly(SECOND_TUESDAY, LocalDate.of(2026, 12, 22), LocalDate.of(2027, 1, 5));
    }

    @Test
    void a_month_keeps_the_week_and_the_weekday() {
        assertThat(Recurrence.MONTHLY.days(SECOND_TUESDAY, 4, null))
                .containsExactly(SECOND_TUESDAY, LocalDate.of(2027, 1, 12), LocalDate.of(2027, 2, 9), LocalDate.of(2027, 3, 9));
        List<LocalDate> fifth = Recurrence.MONTHLY.days(LocalDate.of(2026, 12, 30), 5, null);
        assertThat(fifth).as("a fifth Wednesday is the month's last").allSatisfy(day -> {
            assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
            assertThat(day.plusWeeks(1).getMonth()).isNotEqualTo(day.getMonth());
        }).contains(LocalDate.of(2027, 1, 27), LocalDate.of(2027, 2, 24), LocalDate.of(2027, 3, 31));
    }

    @Test
    void an_end_is_said_once_and_can_be_meant() {
        assertThatThrownBy(() -> Recurrence.WEEKLY.days(SECOND_TUESDAY, null, null)).hasMessage("rule.meeting-series-end");
        assertThatThrownBy(() -> Recurrence.WEEKLY.days(SECOND_TUESDAY, 3, SECOND_TUESDAY.plusWeeks(2))).hasMessage("rule.meeting-series-end");
        assertThatThrownBy(() -> Recurrence.WEEKLY.days(SECOND_TUESDAY, 1, null)).hasMessage("rule.meeting-series-times");
        assertThatThrownBy(() -> Recurrence.WEEKLY.days(SECOND_TUESDAY, 53, null)).hasMessage("rule.meeting-series-times");
        assertThatThrownBy(() -> Recurrence.MONTHLY.days(SECOND_TUESDAY, null, SECOND_TUESDAY)).hasMessage("rule.meeting-series-last");
        assertThatThrownBy(() -> Recurrence.WEEKLY.days(SECOND_TUESDAY, null, SECOND_TUESDAY.plusYears(2))).hasMessage("rule.meeting-series-times");
        assertThat(Recurrence.WEEKLY.days(SECOND_TUESDAY, 52, null)).hasSize(52);
    }
}
