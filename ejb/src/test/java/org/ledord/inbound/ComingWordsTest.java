package org.ledord.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ledord.notice.Coming;
import org.ledord.reading.Attachment;

/** Whether somebody comes, in plain words or by a calendar. */
class ComingWordsTest {
    private static final Instant CAME = Instant.parse("2026-11-27T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"Ja,YES", "Ja! Jag kommer.,YES", "Hej Anna. Jag deltar. Mvh Anna,YES", "JAG KOMMER INTE,NO", "'Nej, kan tyvärr inte',NO", "Förhinder,NO", "Kanske,MAYBE", "Jeg kommer,YES",
            "'Nei, dessverre',NO", "Kanskje,MAYBE", "Kyllä tulen,YES", "'Valitettavasti en pääse.',NO", "Ehkä,MAYBE", "I'll be there!,YES", "'Sorry, I can''t make it',NO", "Not sure,MAYBE"})
    void plain_words_are_enough(String said, Coming coming) {
        assertThat(ComingWords.alone(said, "Anna Åkesson")).as(said).contains(coming);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja, men jag kommer tio minuter sent", "Ja eller nej?", "Ja. Nej.", "Jag kommer om jag får barnvakt", "Vem kommer?", "Tack!", "", "Ok", "Kan vi ta det på Teams?", "Nej till förslaget"})
    void one_word_more_or_two_answers_are_for_a_person_to_read(String said) {
        assertThat(ComingWords.alone(said, "Anna Åkesson")).as(said).isEmpty();
    }

    @Test
    void a_calendar_says_which_version_it_answers_and_when() {
        assertThat(stamp("BEGIN:VCALENDAR\r\nDTSTAMP:20261127T101500Z\r\nSEQUENCE:2\r\n")).isEqualTo(new CalendarStamp(2, Instant.parse("2026-11-27T10:15:00Z")));
        assertThat(stamp("DTSTAMP:20991127T101500Z\n")).as("a clock that is wrong").isEqualTo(new CalendarStamp(null, CAME));
        assertThat(stamp("DTSTAMP:20261341T101500Z\n")).isEqualTo(new CalendarStamp(null, CAME));
        assertThat(CalendarStamp.in(List.of(), CAME)).isEqualTo(new CalendarStamp(null, CAME));
    }

    private static CalendarStamp stamp(String calendar) {
        return CalendarStamp.in(List.of(new Attachment("invite.ics", "text/calendar", calendar.getBytes(StandardCharsets.UTF_8))), CAME);
    }
}
