package org.ledord.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.DateWords;
import org.ledord.shared.RuleViolation;

/**
 * When and where those who are called are to come.
 *
 * @param until when it ends; null for an hour after it begins
 * @param place in the caller's own words, may be empty
 */
public record Meeting(LocalDate day, LocalTime from, LocalTime until, String place) {
    /** As long as a calendar shows. */
    public static final int LONGEST_PLACE = 120;
    private static final int MOST_YEARS = 2;

    /** Takes what surrounds the words away. */
    public Meeting {
        place = place == null ? "" : place.strip();
    }

    /** The meeting of these moments in a reform's zone. */
    public static Meeting of(Instant starts, Instant ends, String place, ZoneId zone) {
        ZonedDateTime from = starts.atZone(zone);
        return new Meeting(from.toLocalDate(), from.toLocalTime(), ends.atZone(zone).toLocalTime(), place);
    }

    /** Refuses one that is over, ends before it begins, or is too far away to be meant. */
    public void demand(Instant now, ZoneId zone) {
        RuleViolation.demandNone(problems(now, zone));
    }

    /** Everything that keeps people from being called to it, each beside its field. */
    public List<RuleViolation> problems(Instant now, ZoneId zone) {
        List<RuleViolation> problems = shape();
        if (day == null || from == null) {
            problems.add(new RuleViolation("notice-day-and-time").at(day == null ? "day" : "from"));
        } else if (!starts(zone).isAfter(now)) {
            problems.add(new RuleViolation("notice-in-past").at("day"));
        } else if (day.isAfter(LocalDate.ofInstant(now, zone).plusYears(MOST_YEARS))) {
            problems.add(new RuleViolation("notice-too-far", MOST_YEARS).at("day"));
        }
        return problems;
    }

    /** Everything that keeps it from being written down as one that was held, each beside its field. */
    public List<RuleViolation> problemsHeld(Instant now, ZoneId zone) {
        List<RuleViolation> problems = shape();
        if (day == null || from == null) {
            problems.add(new RuleViolation("notice-day-and-time").at(day == null ? "day" : "from"));
        } else if (starts(zone).isAfter(now)) {
            problems.add(new RuleViolation("meeting-not-held").at("day"));
        } else if (day.isBefore(LocalDate.ofInstant(now, zone).minusYears(1))) {
            problems.add(new RuleViolation("meeting-held-long-ago").at("day"));
        }
        return problems;
    }

    private List<RuleViolation> shape() {
        List<RuleViolation> problems = new ArrayList<>();
        RuleViolation.note(problems, until != null && from != null && !until.isAfter(from), new RuleViolation("notice-ends-before").at("until"));
        RuleViolation.note(problems, place.length() > LONGEST_PLACE, new RuleViolation("notice-place-too-long", LONGEST_PLACE).at("place"));
        return problems;
    }

    /** The moment it begins, in a reform's zone. */
    public Instant starts(ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    /** The moment it ends, in a reform's zone. */
    public Instant ends(ZoneId zone) {
        return until == null ? starts(zone).plusSeconds(3600) : day.atTime(until).atZone(zone).toInstant();
    }

    /** In words: {@code torsdag 3 december 2026 klockan 13.00, Stora salen}. */
    String words(DateWords dates) {
        return dates.moment(starts(dates.zone())) + (place.isEmpty() ? "" : ", " + place);
    }
}
