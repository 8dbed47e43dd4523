package org.ledord.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.ledord.subscription.Rhythm;

/** Why a run is made, whom it reaches, and when: at seven in the morning where the reform is, never at a weekend (ADR 0013). */
public enum RunKind {
    /** The project lead sends. */ CALLED(EnumSet.of(Rhythm.AT_ONCE), EnumSet.noneOf(DayOfWeek.class)),
    /** Every working day; also what the lead has not sent to those who want it at once. */
    DAILY(EnumSet.of(Rhythm.AT_ONCE, Rhythm.DAILY), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
    /** Mondays. */ WEEKLY(EnumSet.of(Rhythm.WEEKLY), EnumSet.of(DayOfWeek.MONDAY));

    /** Before work begins, so that it lies there and disturbs nobody. */
    private static final LocalTime HOUR = LocalTime.of(7, 0);
    private final Set<Rhythm> reaches;
    private final Set<DayOfWeek> days;

    RunKind(Set<Rhythm> reaches, Set<DayOfWeek> days) {
        this.reaches = reaches;
        this.days = days;
    }

    /** Those who are told by it. */
    public Set<Rhythm> reaches() {
        return reaches;
    }

    /** Its latest hour that has come. */
    Instant last(Instant now, ZoneId zone) {
        demandHours();
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (!days.contains(day.getDayOfWeek()) || hour(day, zone).isAfter(now)) {
            day = day.minusDays(1);
        }
        return hour(day, zone);
    }

    /** The day of its next hour, which has not come. */
    LocalDate next(Instant now, ZoneId zone) {
        demandHours();
        LocalDate day = LocalDate.ofInstant(now, zone);
        while (!days.contains(day.getDayOfWeek()) || !hour(day, zone).isAfter(now)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private void demandHours() {
        if (days.isEmpty()) {
            throw new IllegalStateException(this + " has no hours");
        }
    }

    private static Instant hour(LocalDate day, ZoneId zone) {
        return day.atTime(HOUR).atZone(zone).toInstant();
    }
}
