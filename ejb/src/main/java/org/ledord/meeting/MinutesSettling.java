package org.ledord.meeting;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.people.ClientData;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** Minutes are approved by somebody who was there, published by whoever coordinates or leads, and corrected by notes alone. */
@Stateless
@PermitAll
public class MinutesSettling {
    private static final int LONGEST_CORRECTION = 4_000;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesKeeping minutes;

    @Inject
    private MinutesPaper paper;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Approves the minutes; from then on they stand, and what they said is kept word for word.
     *
     * @param seen the revision that was read
     */
    @May("minutes.approve")
    public void approve(MatterKey key, int seen) {
        GroupMeeting meeting = meetings.seen(key, seen);
        MinutesKeeping.Standing standing = minutes.standing(meeting, actor.personId());
        meeting.approve(actor.personId(), standing.present(), standing.wrote(), standing.says(), clock.instant());
        meetings.keep(meeting);
        minutes.approved(meeting, paper.of(meeting), clock.instant());
    }

    /**
     * Lets everybody read them, but for what is hidden.
     *
     * @param seen the revision that was read
     */
    @May("minutes.publish")
    public void publish(MatterKey key, int seen) {
        GroupMeeting meeting = meetings.seen(key, seen);
        meeting.publish(actor.personId(), clock.instant());
        meetings.keep(meeting);
    }

    /** Adds a note that tells what was wrong; whoever may read the minutes may read it. */
    @May("minutes.publish")
    public void correct(MatterKey key, String text) {
        GroupMeeting meeting = meetings.seen(key);
        String words = Typed.words(text);
        meeting.demandApproved();
        if (words.isEmpty()) {
            throw new RuleViolation("minutes-correction-missing").at("correction");
        }
        if (words.length() > LONGEST_CORRECTION) {
            throw new RuleViolation("text-too-long", LONGEST_CORRECTION).at("correction");
        }
        ClientData.refuse(words);
        minutes.corrected(meeting, words, actor.personId(), clock.instant());
    }
}
