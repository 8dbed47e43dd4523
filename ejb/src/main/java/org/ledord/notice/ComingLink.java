package org.ledord.notice;

import java.time.LocalDateTime;
import org.ledord.matter.MatterKey;

/**
 * Where a mailed link to a call leads.
 *
 * @param group the group that was called, or null where the link is none of ours
 * @param subject what it was called to
 * @param starts in the reform's zone
 * @param coming what was said last, or null
 */
public record ComingLink(State state, MatterKey group, String subject, LocalDateTime starts, LocalDateTime ends, String place, Coming coming) {
    /** Whether it leads anywhere. */
    public enum State {
        /** It works. */ GOOD,
        /** It is none of ours, was copied in part, or calls to nothing. */ UNKNOWN,
        /** The meeting is called off. */ OFF,
        /** The meeting has been. */ OVER,
        /** The person is no longer in the group. */ REVOKED
    }

    static final ComingLink NONE = new ComingLink(State.UNKNOWN, null, null, null, null, null, null);
}
