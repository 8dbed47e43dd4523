package org.ledord.notice;

import org.ledord.shared.RuleViolation;

/** What a notice says, in its writer's own words. */
public record NoticeText(String subject, String text) {
    /** As long as a line of a mailbox shows. */
    public static final int LONGEST_SUBJECT = 120;
    public static final int LONGEST_TEXT = 10_000;

    /** Takes what surrounds the words away. */
    public NoticeText {
        subject = subject == null ? "" : subject.strip();
        text = text == null ? "" : text.strip();
    }

    /** Refuses one that says nothing, or more than a letter holds. */
    void demand() {
        if (subject.isEmpty() || text.isEmpty()) {
            throw new RuleViolation("notice-needs-subject-and-text");
        }
        if (subject.length() > LONGEST_SUBJECT) {
            throw new RuleViolation("notice-subject-too-long", LONGEST_SUBJECT).at("subject");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new RuleViolation("notice-text-too-long", LONGEST_TEXT).at("text");
        }
    }
}
