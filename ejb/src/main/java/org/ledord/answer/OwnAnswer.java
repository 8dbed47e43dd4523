package org.ledord.answer;

import java.time.ZoneId;

/**
 * The actor's own answer as we read it, and whether it can still be changed.
 *
 * @param left whether they are no longer what they answered as: then they may read it, and nothing else
 */
public record OwnAnswer(ReadAnswerNow read, boolean correctable, boolean left, ZoneId zone) {
}
