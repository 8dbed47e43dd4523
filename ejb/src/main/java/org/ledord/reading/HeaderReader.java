package org.ledord.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the header fields that the intake needs. */
final class HeaderReader {

    private static final List<String> RECIPIENT_FIELDS = List.of("to", "cc", "x-original-to", "delivered-to",
            "x-forwarded-to", "envelope-to", "x-envelope-to", "apparently-to", "resent-to", "resent-cc",
            "x-delivered-to", "x-rcpt-to", "x-apparently-to", "x-original-recipient", "original-recipient", "bcc");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private HeaderReader() {
    }

    static LetterHeaders read(RawLetter raw) {
        Set<String> recipients = new LinkedHashSet<>();
        for (String name : RECIPIENT_FIELDS) {
            for (String value : raw.all(name)) {
                recipients.addAll(Addresses.all(value));
            }
        }
        String returnPath = raw.first("return-path");
        Set<String> sender = Addresses.all(raw.first("sender"));
        Set<String> envelope = Addresses.all(returnPath);
        return new LetterHeaders(first(ids(raw.first("message-id"))), ids(raw.first("in-reply-to")),
                ids(raw.first("references")), Addresses.first(raw.first("from")), first(sender), first(envelope),
                raw.has("return-path") && envelope.isEmpty() && returnPath.contains("<"),
                Words.plainBlanks(Words.decodedHeader(raw.first("subject"))), date(raw.first("date")),
                List.copyOf(recipients), raw.all("authentication-results"), raw.all("received").size(),
                raw.first("auto-submitted"), raw.all("x-loop"));
    }

    private static String first(Iterable<String> values) {
        return values.iterator().hasNext() ? values.iterator().next() : "";
    }

    /** Message ids without their angle brackets. */
    static List<String> ids(String value) {
        List<String> ids = new ArrayList<>();
        int open = value.indexOf('<');
        while (open >= 0) {
            int close = value.indexOf('>', open);
            if (close < 0) {
                break;
            }
            ids.add(value.substring(open + 1, close).strip());
            open = value.indexOf('<', close);
        }
        if (ids.isEmpty() && value.indexOf('@') > 0 && value.indexOf(' ') < 0) {
            ids.add(value);
        }
        return ids;
    }

    /** The moment a Date field names, or null; understands what programs really write. */
    static Instant date(String value) {
        if (value.isEmpty() || value.length() > 200) {
            return null;
        }
        String[] tokens = Words.split(value, ",-");
        int sign = value.lastIndexOf('-') > value.lastIndexOf(':') && value.indexOf(':') > 0 ? -1 : 1;
        int month = 0;
        List<Integer> numbers = new ArrayList<>();
        int[] time = null;
        int offset = 0;
        for (String token : tokens) {
            int at = token.length() < 3 ? -1 : MONTHS.indexOf(token.substring(0, 3).toLowerCase(Locale.ROOT));
            if (token.indexOf(':') > 0 && time == null) {
                time = clock(token);
            } else if (at >= 0 && at % 3 == 0 && month == 0) {
                month = at / 3 + 1;
            } else if (time != null && isNumber(token.startsWith("+") ? token.substring(1) : token, 4, 4) && numbers.size() >= 2) {
                int zone = Integer.parseInt(token.startsWith("+") ? token.substring(1) : token);
                offset = sign * (zone / 100 * 3600 + zone % 100 * 60);
            } else if (isNumber(token, 1, 4)) {
                numbers.add(Integer.parseInt(token));
            }
        }
        if (month == 0 || time == null || numbers.size() < 2) {
            return null;
        }
        int day = Math.min(numbers.get(0), numbers.get(1));
        int year = Math.max(numbers.get(0), numbers.get(1));
        try {
            return LocalDateTime.of(year < 70 ? 2000 + year : year < 100 ? 1900 + year : year, month, day, time[0], time[1],
                    Math.min(59, time[2])).toInstant(ZoneOffset.ofTotalSeconds(offset));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static boolean isNumber(String token, int least, int most) {
        if (token.length() < least || token.length() > most) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) < '0' || token.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int[] clock(String token) {
        String[] parts = token.split(":");
        int[] time = new int[3];
        for (int i = 0; i < 3 && i < parts.length; i++) {
            if (!isNumber(parts[i], 1, 2)) {
                return null;
            }
            time[i] = Integer.parseInt(parts[i]);
        }
        return time;
    }
}
