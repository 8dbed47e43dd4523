package org.ledord.meeting;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.RuleViolation;

/** How often a group meets. */
public enum Recurrence {
    ONCE, WEEKLY, FORTNIGHTLY,
    /** On the same weekday of the month: the second Tuesday; what falls in the fifth week is the month's last. */
    MONTHLY;

    /** The most meetings that are planned at once: one a week for a year. */
    public static final int MOST = 52;
    private static final int WEEK = 7;
    private static final int LAST_WEEK = 5;

    /**
     * The days, the first included.
     *
     * @param times how many, or null
     * @param last the last day that may be one, or null; one of the two where it is more than once
     */
    List<LocalDate> days(LocalDate first, Integer times, LocalDate last) {
        if (this == ONCE) {
            return List.of(first);
        }
        if ((times == null) == (last == null)) {
            throw new RuleViolation("meeting-series-end").at("times");
        }
        if (times != null && (times < 2 || times > MOST)) {
            throw new RuleViolation("meeting-series-times", MOST).at("times");
        }
        if (last != null && !last.isAfter(first)) {
            throw new RuleViolation("meeting-series-last").at("last");
        }
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = first; times == null ? !day.isAfter(last) : days.size() < times; day = nth(first, days.size())) {
            if (days.size() == MOST) {
                throw new RuleViolation("meeting-series-times", MOST).at("last");
            }
            days.add(day);
        }
        return days;
    }

    private LocalDate nth(LocalDate first, int after) {
        if (this != MONTHLY) {
            return first.plusWeeks(after * (this == WEEKLY ? 1L : 2L));
        }
        int week = (first.getDayOfMonth() - 1) / WEEK + 1;
        LocalDate month = first.withDayOfMonth(1).plusMonths(after);
        return month.with(week == LAST_WEEK ? TemporalAdjusters.lastInMonth(first.getDayOfWeek()) : TemporalAdjusters.dayOfWeekInMonth(week, first.getDayOfWeek()));
    }
}
