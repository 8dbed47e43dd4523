package org.ledord.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.ledord.matter.Audience;
import org.ledord.notice.Meeting;

/** What may happen to a meeting and its minutes, and what may not. */
class GroupMeetingTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Instant BEFORE = Instant.parse("2026-11-27T12:00:00Z");
    private static final Instant DURING = Instant.parse("2026-12-03T12:30:00Z");
    private static final Instant AFTER = Instant.parse("2026-12-03T15:00:00Z");
    private static final long WRITER = 1;
    private static final long OTHER = 2;

    private static MeetingText text(String title, String link) {
        return new MeetingText(title, new Meeting(LocalDate.of(2026, 12, 3), LocalTime.of(13, 0), LocalTime.of(14, 0), "Stora salen"), link);
    }

    private static GroupMeeting planned() {
        return new GroupMeeting(7, null, text("Arbetsgruppsmöte", ""), ZONE, WRITER, BEFORE);
    }

    private static GroupMeeting approved() {
        GroupMeeting meeting = planned();
        meeting.written(DURING);
        meeting.approve(OTHER, true, false, true, AFTER);
        return meeting;
    }

    @Test
    void what_was_held_without_being_planned_has_minutes_and_nothing_else_before_it() {
        GroupMeeting held = GroupMeeting.held(7, text("Arbetsgruppsmöte", ""), ZONE, WRITER, AFTER);
        assertThatThrownBy(() -> held.call("Kom", AFTER)).hasMessage("rule.meeting-not-ahead");
        assertThatThrownBy(() -> held.callOff(AFTER)).hasMessage("rule.meeting-not-ahead");
        held.written(AFTER);
        assertThat(held.status()).isEqualTo(MeetingStatus.MINUTES);
        assertThatThrownBy(() -> GroupMeeting.held(7, text("Möte", ""), ZONE, WRITER, BEFORE)).hasMessage("rule.meeting-not-held");
        assertThatThrownBy(() -> GroupMeeting.held(7, text("Möte", ""), ZONE, WRITER, AFTER.plus(java.time.Duration.ofDays(370)))).hasMessage("rule.meeting-held-long-ago");
        assertThatThrownBy(() -> GroupMeeting.held(7, text(" ", ""), ZONE, WRITER, AFTER)).hasMessage("rule.meeting-title-missing");
    }

    @Test
    void it_has_a_title_a_day_to_come_and_a_link_that_opens() {
        assertThatThrownBy(() -> new GroupMeeting(7, null, text(" ", ""), ZONE, WRITER, BEFORE)).hasMessage("rule.meeting-title-missing");
        assertThatThrownBy(() -> new GroupMeeting(7, null, text("Möte", "http://example.org/m"), ZONE, WRITER, BEFORE)).hasMessage("rule.meeting-link");
        assertThatThrownBy(() -> new GroupMeeting(7, null, text("Möte", "javascript:alert(1)"), ZONE, WRITER, BEFORE)).hasMessage("rule.meeting-link");
        assertThatThrownBy(() -> new GroupMeeting(7, null, text("Möte", ""), ZONE, WRITER, AFTER)).hasMessage("rule.notice-in-past");
        assertThatThrownBy(() -> new GroupMeeting(7, null, text("Om 121212-1212", ""), ZONE, WRITER, BEFORE)).hasMessage("rule.identity-number");
        assertThat(new GroupMeeting(7, UUID.randomUUID(), text("Möte", "https://example.org/m?a=1"), ZONE, WRITER, BEFORE).status()).isEqualTo(MeetingStatus.PLANNED);
    }

    @Test
    void it_is_called_once_moved_and_called_off_only_ahead() {
        GroupMeeting meeting = planned();
        meeting.call("Välkomna", BEFORE);
        meeting.called(3);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CALLED);
        assertThatThrownBy(() -> meeting.call("Igen", BEFORE)).hasMessage("rule.meeting-called-already");
        assertThatThrownBy(() -> meeting.move(text("Möte", ""), ZONE, DURING)).hasMessage("rule.meeting-not-ahead");
        assertThatThrownBy(() -> meeting.callOff(DURING)).hasMessage("rule.meeting-not-ahead");
        meeting.callOff(BEFORE);
        assertThatThrownBy(() -> meeting.callOff(BEFORE)).hasMessage("rule.meeting-not-ahead");
        assertThatThrownBy(() -> meeting.written(DURING)).hasMessage("rule.meeting-called-off");
        assertThatThrownBy(() -> meeting.setsAgenda(true, BEFORE)).hasMessage("rule.meeting-agenda-closed");
    }

    @Test
    void an_agenda_that_differs_after_the_call_is_sent_once() {
        GroupMeeting meeting = planned();
        meeting.setsAgenda(true, BEFORE);
        assertThatThrownBy(() -> meeting.sendsAgenda(BEFORE)).as("nobody is called yet").hasMessage("rule.meeting-agenda-sent");
        meeting.call("Välkomna", BEFORE);
        meeting.called(3);
        meeting.setsAgenda(false, BEFORE);
        assertThatThrownBy(() -> meeting.sendsAgenda(BEFORE)).as("it says the same").hasMessage("rule.meeting-agenda-sent");
        meeting.setsAgenda(true, BEFORE);
        meeting.setsAgenda(false, BEFORE);
        assertThatThrownBy(() -> meeting.sendsAgenda(DURING)).hasMessage("rule.meeting-not-ahead");
        meeting.sendsAgenda(BEFORE);
        assertThatThrownBy(() -> meeting.sendsAgenda(BEFORE)).hasMessage("rule.meeting-agenda-sent");
        meeting.setsAgenda(true, BEFORE);
        meeting.move(text("Möte", ""), ZONE, BEFORE);
        assertThatThrownBy(() -> meeting.sendsAgenda(BEFORE)).as("it went out with the change").hasMessage("rule.meeting-agenda-sent");
    }

    @Test
    void minutes_begin_with_the_meeting_and_take_the_agenda_over() {
        GroupMeeting meeting = planned();
        assertThatThrownBy(() -> meeting.written(BEFORE)).hasMessage("rule.minutes-too-early");
        meeting.written(DURING);
        meeting.written(AFTER);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.MINUTES);
        assertThat(meeting.audience()).as("a draft is the group's").isEqualTo(Audience.LEAD);
        assertThatThrownBy(() -> meeting.setsAgenda(true, DURING)).hasMessage("rule.meeting-agenda-closed");
    }

    @Test
    void whoever_approves_was_there_and_wrote_nothing() {
        GroupMeeting meeting = planned();
        assertThatThrownBy(() -> meeting.approve(OTHER, true, false, true, AFTER)).hasMessage("rule.minutes-not-written");
        meeting.written(DURING);
        assertThatThrownBy(() -> meeting.approve(OTHER, true, false, false, AFTER)).hasMessage("rule.minutes-empty");
        assertThatThrownBy(() -> meeting.approve(OTHER, false, false, true, AFTER)).hasMessage("rule.minutes-approver-absent");
        assertThatThrownBy(() -> meeting.approve(WRITER, true, true, true, AFTER)).hasMessage("rule.minutes-approver-wrote");
        meeting.approve(OTHER, true, false, true, AFTER);
        assertThat(meeting.audience()).isEqualTo(Audience.REFORM);
    }

    @Test
    void approved_minutes_change_no_more_and_are_published_once() {
        GroupMeeting meeting = approved();
        assertThatThrownBy(() -> meeting.written(AFTER)).hasMessage("rule.minutes-approved-already");
        assertThatThrownBy(() -> meeting.approve(OTHER, true, false, true, AFTER)).hasMessage("rule.minutes-not-written");
        meeting.demandApproved();
        meeting.publish(WRITER, AFTER);
        assertThat(meeting.audience()).isEqualTo(Audience.PUBLIC);
        assertThatThrownBy(() -> meeting.publish(WRITER, AFTER)).hasMessage("rule.minutes-not-approved");
        meeting.demandApproved();
        assertThatThrownBy(() -> planned().demandApproved()).hasMessage("rule.minutes-not-approved");
        assertThatThrownBy(() -> planned().publish(WRITER, AFTER)).hasMessage("rule.minutes-not-approved");
    }

    @Test
    void a_form_that_was_overtaken_is_refused() {
        assertThatThrownBy(() -> planned().demandRevision(4)).hasMessage("rule.changed-meanwhile");
    }

    @Test
    void what_is_hidden_says_why_and_what_is_to_be_done_has_somebody_and_a_day() {
        assertThatThrownBy(() -> line(true, " ", List.of()).demand(1)).hasMessage("rule.minutes-reason-missing");
        assertThatThrownBy(() -> line(true, "s".repeat(201), List.of()).demand(1)).hasMessage("rule.minutes-reason-missing");
        line(true, "Rör en enskild", List.of()).demand(1);
        assertThat(line(false, "Rör en enskild", List.of()).reason()).as("nothing is hidden").isEmpty();
        MinutesLine.Action nobody = new MinutesLine.Action(null, "Ringa", null, LocalDate.of(2026, 12, 10));
        MinutesLine.Action never = new MinutesLine.Action(null, "Ringa", UUID.randomUUID(), null);
        for (MinutesLine.Action one : List.of(nobody, never)) {
            assertThatThrownBy(() -> line(false, "", List.of(one)).demand(1)).hasMessage("rule.minutes-action-incomplete");
        }
        assertThat(line(false, "", List.of(new MinutesLine.Action(null, " ", null, null))).actions()).as("an empty one is none").isEmpty();
        assertThatThrownBy(() -> line(false, "", List.of(new MinutesLine.Action(null, "Ringa 121212-1212", UUID.randomUUID(), LocalDate.of(2026, 12, 10)))).demand(1))
                .hasMessage("rule.identity-number");
    }

    private static MinutesLine line(boolean hidden, String reason, List<MinutesLine.Action> actions) {
        return new MinutesLine(1, "Rubrik", "Sagt", "", hidden, reason, actions);
    }
}
