package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.shared.RuleViolation;

/** The group writes what was said and decided, who is to do what, and who was there. */
@Stateless
@PermitAll
public class MinutesWriting {
    private static final int MOST_ITEMS = 60;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesKeeping minutes;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Keeps the draft as it is written now. */
    @May("minutes.write")
    public void save(MatterKey key, MinutesText text) {
        GroupMeeting meeting = meetings.seen(key, text.seen());
        meeting.written(clock.instant());
        List<MinutesLine> lines = text.lines().stream().filter(line -> line.position() != null || !line.empty()).toList();
        if (lines.size() > MOST_ITEMS) {
            throw new RuleViolation("meeting-agenda-long", MOST_ITEMS);
        }
        IntStream.range(0, lines.size()).forEach(i -> lines.get(i).demand(i + 1));
        minutes.keep(meeting, meetings.matter(meeting).groupId(), text.present(), lines);
        minutes.wrote(meeting, actor.personId());
        meetings.keep(meeting);
    }
}
