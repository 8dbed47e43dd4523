package org.ledord.answer;

import java.time.ZoneId;

/** The actor's own answer as we read it, and whether it can still be changed. */
public record OwnAnswer(ReadAnswerNow read, boolean correctable, ZoneId zone) {
}
