package org.ledord.codetermination;

import java.time.LocalTime;
import org.ledord.notice.Meeting;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * At what time of the day, and where, the parties are called to meet.
 *
 * @param from when it begins, or null where no time is told
 * @param until when it ends, or null
 * @param place in the caller's own words, may be empty
 */
public record Sitting(LocalTime from, LocalTime until, String place) {
    /** Neither time nor place. */
    public static final Sitting NONE = new Sitting(null, null, "");

    /** Takes what surrounds the words away. */
    public Sitting {
        place = Typed.words(place);
    }

    /** Refuses one that ends before it begins, or whose place no calendar shows. */
    void demand() {
        if (from == null && until != null) {
            throw new RuleViolation("codetermination-from").at("from");
        }
        if (until != null && !until.isAfter(from)) {
            throw new RuleViolation("notice-ends-before").at("until");
        }
        if (place.length() > Meeting.LONGEST_PLACE) {
            throw new RuleViolation("notice-place-too-long", Meeting.LONGEST_PLACE).at("place");
        }
    }
}
