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
    @CsvSource({"'Jag kommer kanske, om bilen är lagad.',MAYBE", "'Ja, men jag blir lite sen',YES", "Ja men jag kommer tio minuter sent,YES", "'Kan tyvärr inte, jag är på kurs',NO", "'Ja, men jag blir en kvart sen',YES", "Jag kommer om jag får barnvakt,MAYBE",
            "Jag kommer tio minuter sent,YES", "'Hej Anna! Ja, jag är där, kanske lite sen.',MAYBE", "'Nej, tyvärr. Barnet är sjukt.',NO", "'Jeg kommer kanskje, hvis bilen er i orden',MAYBE", "'Ja, men jeg blir litt forsinket',YES",
            "'Kan dessverre ikke, jeg er på kurs',NO", "'Tulen ehkä, jos auto on kunnossa',MAYBE", "'Kyllä, mutta olen vähän myöhässä',YES", "'En pääse, olen kurssilla',NO", "'Maybe, if the car is repaired',MAYBE",
            "'Yes, but I will be a bit late',YES", "'I cannot come, I have a course',NO"})
    void an_answer_that_says_more_counts_as_it_begins_and_all_of_it_is_kept(String said, Coming coming) {
        assertThat(ComingWords.in(said, "Anna Åkesson")).as(said).contains(new ComingWords.Said(coming, said));
    }

    @ParameterizedTest
    @CsvSource({"Kommer!,YES", "Jag kan inte komma,NO", "Jeg kan ikke komme,NO", "En pääse tulemaan,NO", "I can't come,NO", "Tulen!,YES", "Coming!,YES", "Jag kommer kanske,MAYBE"})
    void an_answer_alone_has_no_note(String said, Coming coming) {
        assertThat(ComingWords.in(said, "Anna Åkesson")).as(said).contains(new ComingWords.Said(coming, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hej vad ska vi prata om egentligen?", "Ja, men varför i Torup?", "Ja. Nej.", "Ja, men jag kan inte på torsdagar", "Nej, men jag kommer på nästa", "Kyllä, mutta en ehdi torstaina", "Jag kommer att sakna er", "Jag kan inte komma ihåg vad det gäller",
            "Vem kommer?", "Tack!", "", "Ok", "Nej till förslaget", "Kommer kaffe att finnas", "En ny agenda vore bra", "No meeting room has been booked"})
    void what_asks_or_turns_against_its_beginning_is_for_a_person_to_read(String said) {
        assertThat(ComingWords.in(said, "Anna Åkesson")).as(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ja, men jag kommer tio minuter sent", "Ja eller nej?", "Ja. Nej.", "Jag kommer om jag får barnvakt", "Vem kommer?", "Tack!", "", "Ok", "Kan vi ta det på Teams?", "Nej till förslaget"})
    void one_word_more_or_two_answers_are_no_answer_alone(String said) {
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
