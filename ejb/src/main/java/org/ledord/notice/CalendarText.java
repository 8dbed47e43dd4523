package org.ledord.notice;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;

/**
 * An invitation to one person as a calendar reads it (RFC 5545; RFC 5546, 3.2.2 and 3.2.5). Whoever answers with their calendar
 * writes to the organiser, and that is the reply address of this letter.
 *
 * @param uid the same for every version of the meeting
 * @param sequence raised with each change
 * @param organizer the address that answers go to
 * @param said what the one person has answered to this version of the meeting, or null
 */
record CalendarText(String uid, int sequence, Instant stamp, ZoneId zone, Instant starts, Instant ends, String summary, String place, String description,
        String organizerName, String organizer, String attendee, Coming said) {
    private static final int FOLD = 75;
    static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

    /** The meeting as it stands, to be answered. */
    String request() {
        return text("REQUEST", "CONFIRMED");
    }

    /** The meeting is off. */
    String cancel() {
        return text("CANCEL", "CANCELLED");
    }

    private String text(String method, String status) {
        StringBuilder out = new StringBuilder();
        lines(out, "BEGIN:VCALENDAR", "PRODID:-//Ledord//Ledord//SV", "VERSION:2.0", "CALSCALE:GREGORIAN", "METHOD:" + method);
        timezone(out);
        lines(out, "BEGIN:VEVENT", "UID:" + uid, "DTSTAMP:" + UTC.format(stamp), "SEQUENCE:" + sequence, "STATUS:" + status,
                "DTSTART;TZID=" + zone + ":" + LOCAL.format(starts.atZone(zone)), "DTEND;TZID=" + zone + ":" + LOCAL.format(ends.atZone(zone)),
                "SUMMARY:" + escape(summary));
        if (!place.isEmpty()) {
            lines(out, "LOCATION:" + escape(place));
        }
        lines(out, "DESCRIPTION:" + escape(description), "ORGANIZER;CN=" + quoted(organizerName) + ":mailto:" + organizer,
                "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=" + status() + ";RSVP=" + (method.equals("REQUEST") && said == null ? "TRUE" : "FALSE") + ":mailto:" + attendee,
                "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR");
        return out.toString();
    }

    private String status() {
        return said == null ? "NEEDS-ACTION" : switch (said) {
            case YES -> "ACCEPTED";
            case MAYBE -> "TENTATIVE";
            case NO -> "DECLINED";
        };
    }

    private void timezone(StringBuilder out) {
        ZoneRules rules = zone.getRules();
        lines(out, "BEGIN:VTIMEZONE", "TZID:" + zone);
        List<ZoneOffsetTransitionRule> changes = rules.getTransitionRules();
        if (changes.isEmpty()) {
            String offset = offset(rules.getOffset(starts));
            lines(out, "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:" + offset, "TZOFFSETTO:" + offset, "END:STANDARD");
        }
        for (ZoneOffsetTransitionRule change : changes) {
            String kind = rules.isDaylightSavings(change.createTransition(2000).getInstant()) ? "DAYLIGHT" : "STANDARD";
            LocalDateTime first = change.createTransition(1970).getDateTimeBefore();
            boolean last = change.getDayOfMonthIndicator() < 0 || change.getDayOfMonthIndicator() + 6 >= change.getMonth().maxLength();
            int week = last ? -1 : (change.getDayOfMonthIndicator() - 1) / 7 + 1;
            lines(out, "BEGIN:" + kind, "DTSTART:" + LOCAL.format(first), "RRULE:FREQ=YEARLY;BYMONTH=" + change.getMonth().getValue() + ";BYDAY=" + week
                    + change.getDayOfWeek().name().substring(0, 2), "TZOFFSETFROM:" + offset(change.getOffsetBefore()), "TZOFFSETTO:" + offset(change.getOffsetAfter()),
                    "END:" + kind);
        }
        lines(out, "END:VTIMEZONE");
    }

    private static String offset(ZoneOffset offset) {
        return offset.getTotalSeconds() == 0 ? "+0000" : offset.getId().replace(":", "").substring(0, 5);
    }

    static String escape(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", " ").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
    }

    static String quoted(String name) {
        return "\"" + name.replaceAll("[\\p{Cntrl}\"]", " ").strip() + "\"";
    }

    /** Lines of at most 75 octets; what is longer goes on after a blank, and no character is cut in two. */
    static void lines(StringBuilder out, String... lines) {
        for (String line : lines) {
            int octets = 0;
            for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
                String one = Character.toString(line.codePointAt(i));
                int length = one.getBytes(StandardCharsets.UTF_8).length;
                if (octets + length > FOLD) {
                    out.append("\r\n ");
                    octets = 1;
                }
                out.append(one);
                octets += length;
            }
            out.append("\r\n");
        }
    }
}
