package org.ledord.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A calendar as programs fetch it (RFC 5545): nothing in it is answered, so it has no method, which would want an organizer for each
 * event (RFC 5546, 3.2.1). What it says of a thing changes with the thing alone, so that the same calendar is the same text.
 */
public final class CalendarFeedText {
    private CalendarFeedText() {
    }

    /**
     * A meeting, or a last day.
     *
     * @param uid the same as long as it is the same thing
     * @param stamp when it was last told
     * @param starts null for something that fills a day
     * @param day the day that it fills, or null
     * @param address where to read on, or null
     * @param words what more there is to say of it, may be empty
     */
    public record Event(String uid, int sequence, Instant stamp, Instant starts, Instant ends, LocalDate day, String summary, String place, String address, String words) {
    }

    /** All of it. */
    public static String of(String name, List<Event> events) {
        StringBuilder out = new StringBuilder();
        CalendarText.lines(out, "BEGIN:VCALENDAR", "PRODID:-//Ledord//Ledord//SV", "VERSION:2.0", "CALSCALE:GREGORIAN", "X-WR-CALNAME:" + CalendarText.escape(name),
                "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H");
        events.forEach(one -> write(out, one));
        CalendarText.lines(out, "END:VCALENDAR");
        return out.toString();
    }

    /**
     * One event as a mail tells it: for the calendar, and not to be answered with it (METHOD:PUBLISH, RFC 5546, 3.2.1, which names no
     * attendee), or called off (METHOD:CANCEL, 3.2.5).
     *
     * @param organizer the address that a person may write to about it
     */
    public static String told(Event one, String organizerName, String organizer, boolean off) {
        StringBuilder out = new StringBuilder();
        CalendarText.lines(out, "BEGIN:VCALENDAR", "PRODID:-//Ledord//Ledord//SV", "VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:" + (off ? "CANCEL" : "PUBLISH"));
        write(out, one, "STATUS:" + (off ? "CANCELLED" : "CONFIRMED"), "ORGANIZER;CN=" + CalendarText.quoted(organizerName) + ":mailto:" + organizer);
        CalendarText.lines(out, "END:VCALENDAR");
        return out.toString();
    }

    private static void write(StringBuilder out, Event one, String... more) {
        CalendarText.lines(out, "BEGIN:VEVENT", "UID:" + one.uid(), "DTSTAMP:" + CalendarText.UTC.format(one.stamp()), "SEQUENCE:" + one.sequence());
        CalendarText.lines(out, more);
        if (one.day() == null) {
            CalendarText.lines(out, "DTSTART:" + CalendarText.UTC.format(one.starts()), "DTEND:" + CalendarText.UTC.format(one.ends()), "TRANSP:OPAQUE");
        } else {
            CalendarText.lines(out, "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(one.day()), "DTEND;VALUE=DATE:"
                    + DateTimeFormatter.BASIC_ISO_DATE.format(one.day().plusDays(1)), "TRANSP:TRANSPARENT");
        }
        CalendarText.lines(out, "SUMMARY:" + CalendarText.escape(one.summary()));
        if (one.place() != null && !one.place().isEmpty()) {
            CalendarText.lines(out, "LOCATION:" + CalendarText.escape(one.place()));
        }
        if (!one.words().isEmpty()) {
            CalendarText.lines(out, "DESCRIPTION:" + CalendarText.escape(one.words()));
        }
        if (one.address() != null) {
            CalendarText.lines(out, "URL:" + one.address().replaceAll("\\s", ""));
        }
        CalendarText.lines(out, "END:VEVENT");
    }
}
