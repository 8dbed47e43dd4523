package org.ledord.reading;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the answer to an invitation out of a calendar part (RFC 5546). */
final class Calendars {
    private static final Pattern START = Pattern.compile("(?i)DTSTART(?:;(?>TZID=\"?([^\":;]{1,60})\"?|[^:;]{0,80}))*+:(\\d{8}T\\d{6})(Z?)\\s*");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");


    private Calendars() {
    }

    /** The answer, or null when the part is not one. */
    static CalendarReply reply(String calendar, String from) {
        String uid = "";
        String method = "";
        String attendee = "";
        String partStat = "";
        String comment = "";
        String start = "";
        boolean inEvent = false; // a time zone has a start of its own
        String bounded = calendar.length() > 200_000 ? calendar.substring(0, 200_000) : calendar;
        for (String line : bounded.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = line.substring(0, colon).toUpperCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("BEGIN") || name.equals("END")) {
                inEvent = name.equals("BEGIN") && value.equalsIgnoreCase("VEVENT") || inEvent && !value.equalsIgnoreCase("VEVENT");
            } else if (name.startsWith("DTSTART") && inEvent) {
                start = line;
            } else if (name.equals("METHOD")) {
                method = value.toUpperCase(Locale.ROOT);
            } else if (name.startsWith("UID") && uid.isEmpty()) {
                uid = value;
            } else if (name.startsWith("ATTENDEE") && (attendee.isEmpty() || line.toLowerCase(Locale.ROOT).contains(from) && !from.isEmpty())) {
                Set<String> all = Addresses.all(line.substring(Math.max(0, line.toLowerCase(Locale.ROOT).lastIndexOf("mailto:") + 7)));
                attendee = all.isEmpty() ? attendee : all.iterator().next();
                int at = name.indexOf("PARTSTAT=");
                partStat = at < 0 ? partStat : name.substring(at + 9).split("[;:]")[0].replace("\"", "");
            } else if (name.startsWith("COMMENT")) {
                comment = value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";");
            }
        }
        if (method.equals("COUNTER")) {
            Matcher time = START.matcher(start);
            LocalDateTime proposed = time.matches() ? time(time.group(2)) : null;
            return new CalendarReply(uid, attendee, partStat, comment, proposed, proposed == null ? null : time.group(3).isEmpty() ? zone(time.group(1)) : ZoneOffset.UTC);
        }
        return method.equals("REPLY") ? new CalendarReply(uid, attendee, partStat, comment, null, null) : null;
    }

    private static LocalDateTime time(String written) {
        try {
            return LocalDateTime.parse(written, FORM);
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    private static ZoneId zone(String named) {
        try {
            return named == null ? null : ZoneId.of(named);
        } catch (DateTimeException ofItsOwn) {
            return null;
        }
    }
}
