package org.ledord.reading;

import java.util.Locale;
import java.util.Set;

/** Reads the answer to an invitation out of a calendar part (RFC 5546). */
final class Calendars {

    private Calendars() {
    }

    /** The answer, or null when the part is not one. */
    static CalendarReply reply(String calendar, String from) {
        String uid = "";
        String method = "";
        String attendee = "";
        String partStat = "";
        String comment = "";
        String bounded = calendar.length() > 200_000 ? calendar.substring(0, 200_000) : calendar;
        for (String line : bounded.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String name = line.substring(0, colon).toUpperCase(Locale.ROOT);
            String value = line.substring(colon + 1).strip();
            if (name.equals("METHOD")) {
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
        return method.equals("REPLY") || method.equals("COUNTER") ? new CalendarReply(uid, attendee, partStat, comment) : null;
    }
}
