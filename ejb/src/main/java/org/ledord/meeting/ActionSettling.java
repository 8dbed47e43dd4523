package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.access.Access;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.NotFound;
import org.ledord.shared.Reads;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Writes;

/** An action point is ticked by whoever is to do it, or by whoever plans the group's meetings. */
@Stateless
@PermitAll
public class ActionSettling {
    @Inject
    private Meetings meetings;

    @Inject
    private Access access;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    @Inject
    private Clock clock;

    /** Whose it is, and whether it is done. */
    public record Standing(long ownerId, boolean done) {
    }

    /**
     * It is done.
     *
     * @param key the meeting that gave it
     * @param number its number within that meeting
     */
    @May("action.done")
    public void done(MatterKey key, int number) {
        GroupMeeting meeting = meetings.seen(key);
        Standing standing = reads.first(Standing.class, "select owner_id, done_at is not null as done from action_point where meeting_id = :meeting and number = :number",
                Map.of("meeting", meeting.id(), "number", number)).orElseThrow(() -> new NotFound(key + "/" + number));
        if (standing.ownerId() != actor.personId()
                && access.allowed(MeetingQueries.target(meetings.matter(meeting)), List.of("meeting.plan")).isEmpty()) {
            throw new Refused("action.done");
        }
        if (standing.done()) {
            throw new RuleViolation("action-done-already");
        }
        writes.change("update action_point set done_at = :now, done_by = :me where meeting_id = :meeting and number = :number",
                Map.of("now", clock.instant(), "me", actor.personId(), "meeting", meeting.id(), "number", number));
    }
}
