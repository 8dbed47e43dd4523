package org.ledord.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What calendar programs fetch is what another reader of RFC 5545 than ours understands. */
class CalendarFeedTextTest {
    private static final Instant STAMP = Instant.parse("2026-11-27T12:00:00Z");
    private static final CalendarFeedText.Event MEETING = new CalendarFeedText.Event("1-2-3@ledord.example.org", 2, STAMP, Instant.parse("2026-12-03T12:00:00Z"),
            Instant.parse("2026-12-03T13:30:00Z"), null, "Möte; om tid, plats och " + "å".repeat(80), "Stora salen, plan 2\nATTENDEE:x", "https://ledord.example.org/work/sv/meetings/show?reform=prov&number=1", "Anslut: https://video.example.org/1\n\n1. Budgeten; en punkt, till");
    private static final CalendarFeedText.Event DUE = new CalendarFeedText.Event("4-5-6@ledord.example.org", 0, STAMP, null, null, LocalDate.of(2026, 12, 31), "Senast i dag: svara", "", null, "");

    @Test
    void another_reader_finds_in_it_what_was_written() throws Exception {
        Calendar read = new CalendarBuilder().build(new StringReader(CalendarFeedText.of("Mina möten", List.of(MEETING, DUE))));
        assertThat(read.validate().getEntries()).isEmpty();
        List<VEvent> events = read.getComponents("VEVENT");
        assertThat(events).hasSize(2);
        VEvent meeting = events.get(0);
        assertThat(value(meeting, "UID")).isEqualTo(MEETING.uid());
        assertThat(value(meeting, "SEQUENCE")).isEqualTo("2");
        assertThat(value(meeting, "SUMMARY")).isEqualTo(MEETING.summary());
        assertThat(value(meeting, "LOCATION")).isEqualTo(MEETING.place());
        assertThat(value(meeting, "DESCRIPTION")).isEqualTo(MEETING.words());
        assertThat(events.get(1).getProperty("DESCRIPTION")).isEmpty();
        assertThat(value(meeting, "URL")).isEqualTo(MEETING.address());
        assertThat(value(meeting, "DTSTART")).isEqualTo("20261203T120000Z");
        assertThat(value(meeting, "DTEND")).isEqualTo("20261203T133000Z");
        assertThat(meeting.getProperties("ATTENDEE")).as("no words become a line of their own").isEmpty();
        assertThat(value(events.get(1), "DTSTART")).isEqualTo("20261231");
        assertThat(value(events.get(1), "DTEND")).isEqualTo("20270101");
    }

    @Test
    void the_same_calendar_is_the_same_text() {
        assertThat(CalendarFeedText.of("Mina möten", List.of(MEETING))).isEqualTo(CalendarFeedText.of("Mina möten", List.of(MEETING)));
        assertThat(CalendarFeedText.of("Mina möten", List.of())).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").doesNotContain("VEVENT");
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).map(net.fortuna.ical4j.model.Property::getValue).orElse(null);
    }
}
