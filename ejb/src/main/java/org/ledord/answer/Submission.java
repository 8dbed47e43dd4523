package org.ledord.answer;

import java.time.Instant;

/**
 * How and when a version came.
 *
 * @param enteredBy who entered it for its writer, or null
 * @param whole whether it is all the writer wants to say, so that what it leaves out is taken away; else it changes only
 *        the questions that it names
 */
record Submission(Channel channel, Instant receivedAt, Long rawMailId, Long enteredBy, boolean whole) {
}
