package org.ledord.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates and moments in full, as they stand in running text of a language, in a reform's own zone. */
public record DateWords(Language language, ZoneId zone) {
    /** The day with its weekday: {@code fredag 25 oktober 2024}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE " + date(), language.locale()).format(day);
    }

    /** The day without its weekday: {@code 25 oktober 2024}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(date(), language.locale()).format(day);
    }

    /** The day on which this moment falls. */
    public String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, zone));
    }

    /** The moment to the minute: {@code måndag 14 oktober 2024 klockan 10.13}. */
    public String moment(Instant moment) {
        String time = switch (language) {
            case sv -> " 'klockan' HH.mm";
            case nb -> " 'klokken' HH.mm";
            case fi -> " 'klo' H.mm";
            case en -> "', 'HH:mm";
        };
        return DateTimeFormatter.ofPattern("EEEE " + date() + time, language.locale()).format(moment.atZone(zone));
    }

    private String date() {
        return language == Language.nb || language == Language.fi ? "d. MMMM yyyy" : "d MMMM yyyy";
    }
}
