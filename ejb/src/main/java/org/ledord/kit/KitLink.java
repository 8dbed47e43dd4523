package org.ledord.kit;

import java.time.LocalDate;
import org.ledord.matter.MatterKey;

/**
 * Where a manager's link leads.
 *
 * @param of what it is about; null where the link is none of ours
 * @param shownOn what was told last, or null
 */
public record KitLink(State state, MatterKey of, String title, String unit, LocalDate closesOn, LocalDate shownOn, Integer present) {
    /** Whether it leads anywhere. */
    public enum State {
        /** It works. */ GOOD,
        /** It is none of ours, or was copied in part. */ UNKNOWN,
        /** The round is concluded: what was shown is no matter any more. */ OVER,
        /** The person manages that unit no more. */ REVOKED
    }

    static final KitLink NONE = new KitLink(State.UNKNOWN, null, null, null, null, null, null);
}
