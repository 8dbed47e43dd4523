package org.ledord.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What goes to a calendar is what RFC 5545 says: folded lines, escaped words, a zone that the calendar knows from the text itself. */
class CalendarTextTest {
    private static CalendarText call(String zone, String summary) {
        return new CalendarText("1-2-3@ledord.example.org", 1, Instant.parse("2026-11-27T12:00:00Z"), ZoneId.of(zone), Instant.parse("2026-12-03T12:00:00Z"),
                Instant.parse("2026-12-03T13:30:00Z"), summary, "Stora salen, plan 2", "Vi går igenom\nförslag 4; ta med kalender.", "Ledord, Falkenberg", "svar+abc@ledord.example.org", "anna@example.org", null);
    }

    @Test
    void an_invitation_has_its_moment_in_the_reforms_zone() {
        String text = call("Europe/Stockholm", "Kallelse").request();
        assertThat(text).contains("METHOD:REQUEST\r\n", "UID:1-2-3@ledord.example.org\r\n", "SEQUENCE:1\r\n", "DTSTART;TZID=Europe/Stockholm:20261203T130000\r\n",
                "DTEND;TZID=Europe/Stockholm:20261203T143000\r\n", "TZID:Europe/Stockholm\r\n", "LOCATION:Stora salen\\, plan 2\r\n", "DESCRIPTION:Vi går igenom\\nförslag 4\\; ta med kalender.\r\n",
                "ORGANIZER;CN=\"Ledord, Falkenberg\":mailto:svar+abc@ledord.example.org\r\n");
        assertThat(text.replace("\r\n ", "")).contains("PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:anna@example.org\r\n");
        assertThat(text).contains("BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n",
                "BEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n");
        assertThat(call("Europe/Helsinki", "Kutsu").request()).contains("DTSTART;TZID=Europe/Helsinki:20261203T140000");
    }

    @Test
    void who_has_answered_keeps_what_they_said_and_is_not_asked_again() {
        CalendarText call = call("Europe/Stockholm", "Kallelse");
        CalendarText answered = new CalendarText(call.uid(), call.sequence(), call.stamp(), call.zone(), call.starts(), call.ends(), call.summary(), call.place(), call.description(),
                call.organizerName(), call.organizer(), call.attendee(), Coming.MAYBE);
        assertThat(answered.request().replace("\r\n ", "")).contains("METHOD:REQUEST", "PARTSTAT=TENTATIVE;RSVP=FALSE:mailto:anna@example.org\r\n");
    }

    @Test
    void one_that_is_off_says_so() {
        assertThat(call("Europe/Stockholm", "Kallelse").cancel()).contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_no_words_become_a_line_of_their_own() {
        String text = call("Europe/Stockholm", "Å".repeat(100) + "\r\nATTENDEE:mailto:x@example.org").request();
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains("Å".repeat(100) + "\\nATTENDEE:mailto:x@example.org\r\n").doesNotContain("\r\nATTENDEE:mailto:x");
    }
}
