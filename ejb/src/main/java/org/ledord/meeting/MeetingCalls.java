package org.ledord.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.matter.MatterKey;
import org.ledord.notice.NoticeSending;
import org.ledord.notice.SentNotice;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** The call to a meeting is a notice to its group: one calendar, one place where answers count. */
@ApplicationScoped
class MeetingCalls {
    private static final int LONGEST_INTRO = 3_000;

    @Inject
    private Meetings meetings;

    @Inject
    private CallText text;

    @Inject
    private NoticeSending notices;

    @Inject
    private Clock clock;

    int call(MatterKey key, GroupMeeting meeting, String intro) {
        String words = Typed.words(intro);
        if (words.length() > LONGEST_INTRO) {
            throw new RuleViolation("text-too-long", LONGEST_INTRO).at("intro");
        }
        meeting.call(words, clock.instant());
        SentNotice sent = notices.call(group(key, meeting), text.of(key, meeting));
        meeting.called(sent.id());
        meetings.keep(meeting);
        return sent.letters();
    }

    int change(MatterKey key, GroupMeeting meeting) {
        Meetings.Called called = meetings.called(meeting);
        return notices.change(group(key, meeting), called.number(), called.sequence(), text.of(key, meeting));
    }

    int agenda(MatterKey key, GroupMeeting meeting) {
        Meetings.Called called = meetings.called(meeting);
        return notices.reword(group(key, meeting), called.number(), called.sequence(), text.of(key, meeting));
    }

    int cancel(MatterKey key, GroupMeeting meeting) {
        Meetings.Called called = meetings.called(meeting);
        return notices.cancel(group(key, meeting), called.number(), called.sequence());
    }

    private MatterKey group(MatterKey key, GroupMeeting meeting) {
        return meetings.group(key.reform(), meetings.matter(meeting).groupId());
    }
}
