package org.ledord.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When to write no more to an address (MAIL.md, I7): after two letters within seven days that came back because it does not
 * work, or when letters did not get through on four days within thirty. A day is one point, whatever came back on it; a
 * point is forgotten after thirty days. What the receiver's server holds against us, and what is only late, never counts.
 */
final class BounceRule {
    /** How far back anything counts. */
    static final Duration MEMORY = Duration.ofDays(30);
    private static final Duration HARD_WITHIN = Duration.ofDays(7);
    private static final int HARD_LETTERS = 2;
    private static final int DAYS = 4;

    private BounceRule() {
    }

    /**
     * Whether a report counts, after those that came before it.
     *
     * @param resumed since when we write to the address again, or null
     */
    static boolean counts(Bounce report, List<Bounce> before, Instant resumed) {
        return adds(report, counted(before, resumed), resumed);
    }

    /** Why to write no more after these reports, the oldest first; empty where we go on. */
    static Optional<StopReason> judge(List<Bounce> reports, Instant resumed, Instant now) {
        List<Bounce> counted = counted(reports, resumed);
        Set<Long> dead = counted.stream().filter(one -> one.kind() == BounceKind.HARD && !one.at().isBefore(now.minus(HARD_WITHIN)))
                .map(Bounce::letter).collect(Collectors.toSet());
        if (dead.size() >= HARD_LETTERS) {
            return Optional.of(StopReason.HARD);
        }
        Set<LocalDate> days = counted.stream().filter(one -> !one.at().isBefore(now.minus(MEMORY))).map(BounceRule::day).collect(Collectors.toSet());
        return days.size() >= DAYS ? Optional.of(StopReason.SOFT) : Optional.empty();
    }

    private static List<Bounce> counted(List<Bounce> reports, Instant resumed) {
        List<Bounce> counted = new ArrayList<>();
        for (Bounce one : reports) {
            if (adds(one, counted, resumed)) {
                counted.add(one);
            }
        }
        return counted;
    }

    private static boolean adds(Bounce report, List<Bounce> counted, Instant resumed) {
        if (!report.kind().againstTheAddress() || report.aboutTimeBefore(resumed)) {
            return false;
        }
        boolean toldOfTheLetter = counted.stream().anyMatch(one -> one.letter() == report.letter() && (one.kind() == BounceKind.HARD || one.kind() == report.kind()));
        boolean toldOnTheDay = report.kind() == BounceKind.SOFT && counted.stream().anyMatch(one -> day(one).equals(day(report)));
        return !toldOfTheLetter && !toldOnTheDay;
    }

    private static LocalDate day(Bounce bounce) {
        return LocalDate.ofInstant(bounce.at(), ZoneOffset.UTC);
    }
}
