package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.notice.Coming;
import org.ledord.notice.ComingAnswers;
import org.ledord.shared.Reads;
import org.ledord.shared.RuleViolation;

/** Whoever was called says on the meeting's page whether they come; what is said last counts, whichever way. */
@Stateless
@PermitAll
public class MeetingComing {
    @Inject
    private Meetings meetings;

    @Inject
    private ComingAnswers answers;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Clock clock;

    /** Writes it down, as long as the meeting is ahead. */
    @May("meeting.answer")
    public void say(MatterKey key, Coming coming) {
        if (coming == null) {
            throw new RuleViolation("notice-coming-missing").at("coming");
        }
        long recipient = reads.first(Long.class, """
                select z.id from group_meeting g join notice_recipient z on z.notice_id = g.notice_id and z.person_id = :me
                 where g.id = :meeting and g.status = 'CALLED' and g.starts_at > :now""",
                Map.of("me", actor.personId(), "meeting", meetings.seen(key).id(), "now", clock.instant())).orElseThrow(() -> new RuleViolation("meeting-not-called"));
        answers.take(recipient, coming, null, clock.instant(), "", null);
    }
}
