package org.ledord.inbound;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.reading.Attachment;

/**
 * Which version of a meeting a calendar answers, and when (RFC 5546, 2.1.5: the higher SEQUENCE, and of equals the later DTSTAMP,
 * counts).
 *
 * @param sequence null where it does not say
 */
record CalendarStamp(Integer sequence, Instant said) {
    private static final Pattern SEQUENCE = Pattern.compile("(?im)^SEQUENCE:(\\d{1,6})\\s*$");
    private static final Pattern STAMP = Pattern.compile("(?im)^DTSTAMP(?:;[^:\\r\\n]{0,80})?:(\\d{8}T\\d{6})Z?\\s*$");
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int BEGINNING = 200_000;

    /** The stamp in the calendar among these files; a stamp of the future, or none, is the moment that the mail came. */
    static CalendarStamp in(List<Attachment> files, Instant came) {
        String calendar = files.stream().filter(file -> file.declaredType().equals("text/calendar") || file.declaredType().equals("application/ics")).findFirst()
                .map(file -> new String(file.content(), 0, Math.min(file.content().length, BEGINNING), StandardCharsets.UTF_8)).orElse("");
        Matcher sequence = SEQUENCE.matcher(calendar);
        Matcher stamp = STAMP.matcher(calendar);
        return new CalendarStamp(sequence.find() ? Integer.valueOf(sequence.group(1)) : null, stamp.find() ? moment(stamp.group(1), came) : came);
    }

    private static Instant moment(String written, Instant came) {
        try {
            Instant said = LocalDateTime.parse(written, FORM).toInstant(ZoneOffset.UTC);
            return said.isAfter(came) ? came : said;
        } catch (DateTimeException noMoment) {
            return came;
        }
    }
}
