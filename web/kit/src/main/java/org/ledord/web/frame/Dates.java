package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import org.ledord.shared.Language;

/**
 * Dates in words, never in figures alone, in the visitor's language: {@code #{dates.full(row.closes)}} gives
 * "25 oktober 2024". Moments are told in the reform's zone; without one, in Stockholm's.
 */
@Named
@RequestScoped
public class Dates {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private Language language;
    private Say say;
    private Clock clock;

    protected Dates() {
    }

    @Inject
    public Dates(HttpServletRequest request, Say say, Clock clock) {
        this(Visit.of(request).language(), say, clock);
    }

    Dates(Language language, Say say, Clock clock) {
        this.language = language;
        this.say = say;
        this.clock = clock;
    }

    /** 25 oktober 2024; a month without a day, oktober 2024. */
    public String full(Object when) {
        if (when instanceof YearMonth month) {
            return word("MMMM y", month);
        }
        return when == null ? "" : word(switch (language) {
            case sv, en -> "d MMMM y";
            case nb, fi -> "d. MMMM y";
        }, day(when));
    }

    /** fredag 25 oktober 2024. */
    public String weekday(Object when) {
        return when == null ? "" : word("EEEE ", day(when)) + full(when);
    }

    /** fredag 25 oktober, where the year is plain from the rest. */
    public String near(Object when) {
        return when == null ? "" : word(switch (language) {
            case sv, en -> "EEEE d MMMM";
            case nb, fi -> "EEEE d. MMMM";
        }, day(when));
    }

    /** 25 oktober 2024 14.32. */
    public String moment(Object when) {
        return when == null ? "" : full(when) + " " + time(when);
    }

    /** 14.32, with the word that the language puts before it. */
    public String time(Object when) {
        return when == null ? "" : word(switch (language) {
            case sv -> "HH.mm";
            case nb -> "'kl.' HH.mm";
            case fi -> "'klo' H.mm";
            case en -> "HH:mm";
        }, zoned(when));
    }

    /** 14.32, of the clock alone. */
    public String clock(LocalTime time) {
        return time == null ? "" : word(language == Language.en ? "HH:mm" : language == Language.fi ? "H.mm" : "HH.mm", time);
    }

    /** From one time to another on one day: torsdag 3 december 2026 klockan 13.00–14.30. */
    public String span(LocalDateTime from, LocalDateTime until) {
        String time = language == Language.en ? "HH:mm" : language == Language.fi ? "H.mm" : "HH.mm";
        return from == null ? "" : say.of("frame.date.span", weekday(from), word(time, from), word(time, until));
    }

    /** oktober 2024. */
    public String month(Object when) {
        return when == null ? "" : word("LLLL y", day(when));
    }

    /** From one day to another, as short as it can be told: 11–25 mars 2024; 27 maj till 31 december 2024. */
    public String period(Object from, Object to) {
        if (from == null || to == null) {
            return from == null ? (to == null ? "" : say.of("frame.date.until", full(to))) : say.of("frame.date.from", full(from));
        }
        LocalDate first = day(from);
        LocalDate last = day(to);
        if (first.equals(last)) {
            return full(first);
        }
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            String dot = language == Language.nb || language == Language.fi ? "." : "";
            return first.getDayOfMonth() + dot + "–" + full(last);
        }
        String begin = first.getYear() == last.getYear() ? full(first).replaceAll(" \\d{4}$", "") : full(first);
        return say.of("frame.date.period", begin, full(last));
    }

    /** How long is left: 11 dagar kvar, sista dagen i dag, gick ut för 2 dagar sedan. */
    public String left(Object until) {
        if (until == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(today(), day(until));
        return days < 0 ? say.of("frame.date.past", -days) : say.of("frame.date.left", days);
    }

    /** How many days are left; below zero when the day has passed. */
    public long days(Object until) {
        return ChronoUnit.DAYS.between(today(), day(until));
    }

    /** Today where the reform is. */
    public LocalDate getToday() {
        return today();
    }

    /** In the form with this name, for {@code l:date}. */
    public String as(String form, Object when) {
        return switch (form) {
            case "full" -> full(when);
            case "weekday" -> weekday(when);
            case "near" -> near(when);
            case "month" -> month(when);
            case "moment" -> moment(when);
            case "time" -> time(when);
            default -> throw new IllegalArgumentException("no form of date: " + form);
        };
    }

    /** For the attribute {@code datetime} of {@code <time>}, to the second: HTML takes no more than three digits behind it. */
    public String iso(Object when) {
        if (when == null) {
            return "";
        }
        return when instanceof Instant instant ? instant.truncatedTo(ChronoUnit.SECONDS).toString()
                : when instanceof OffsetDateTime moment ? moment.toInstant().truncatedTo(ChronoUnit.SECONDS).toString() : when.toString();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }

    private String word(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(when);
    }

    private static LocalDate day(Object when) {
        if (when instanceof LocalDate date) {
            return date;
        }
        if (when instanceof YearMonth month) {
            return month.atDay(1);
        }
        return zoned(when).toLocalDate();
    }

    private static ZonedDateTime zoned(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(ZONE);
        }
        if (when instanceof OffsetDateTime moment) {
            return moment.atZoneSameInstant(ZONE);
        }
        if (when instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(ZONE);
        }
        if (when instanceof LocalDateTime local) {
            return local.atZone(ZONE);
        }
        if (when instanceof LocalDate date) {
            return date.atStartOfDay(ZONE);
        }
        throw new IllegalArgumentException("not a date: " + when.getClass().getName());
    }
}
