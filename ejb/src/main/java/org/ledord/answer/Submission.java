package org.ledord.answer;

import java.time.Instant;

/**
 * How and when a version came.
 *
 * @param notedAt when it was entered here, which is later than it came for what was handed in on paper: corrections are counted from then
 * @param enteredBy who entered it for its writer, or null
 * @param whole whether it is all the writer wants to say, so that what it leaves out is taken away; else it changes only
 *        the questions that it names
 * @param confirmed whether whom we asked has said, with a click that says so, that it takes the place of the statement that stands
 * @param proven whether it comes from whom we asked; a link that asks can have been sent on (MAIL.md, I15)
 */
record Submission(Channel channel, Instant receivedAt, Instant notedAt, Long rawMailId, Long enteredBy, boolean whole, boolean proven, boolean confirmed) {
    Submission(Channel channel, Instant receivedAt, Long rawMailId, Long enteredBy, boolean whole, boolean proven, boolean confirmed) {
        this(channel, receivedAt, receivedAt, rawMailId, enteredBy, whole, proven, confirmed);
    }

    Submission(Channel channel, Instant receivedAt, Long rawMailId, Long enteredBy, boolean whole, boolean proven) {
        this(channel, receivedAt, rawMailId, enteredBy, whole, proven, false);
    }
}
