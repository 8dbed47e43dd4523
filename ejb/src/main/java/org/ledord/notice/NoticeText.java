package org.ledord.notice;

import java.time.Instant;
import java.time.ZoneId;
import org.ledord.shared.RuleViolation;

/**
 * What a notice says, in its writer's own words.
 *
 * @param meeting what it calls to, or null
 */
public record NoticeText(String subject, String text, Meeting meeting) {
    /** As long as a line of a mailbox shows. */
    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_TEXT = 10_000;

    /** Takes what surrounds the words away. */
    public NoticeText {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.strip();
    }

    /** One that calls to nothing. */
    public NoticeText(String subject, String text) {
        this(subject, text, null);
    }

    /** Refuses one that says nothing, more than a letter holds, or calls to a day that has been. */
    void demand(Instant now, ZoneId zone) {
        if (subject.isEmpty() || text.isEmpty()) {
            throw new RuleViolation("notice-needs-subject-and-text");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw new RuleViolation("notice-subject-too-long", LONGEST_SUBJECT).at("subject");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation("notice-text-too-long", LONGEST_TEXT).at("text");
        }
        if (meeting != null) {
            meeting.demand(now, zone);
        }
    }
}
