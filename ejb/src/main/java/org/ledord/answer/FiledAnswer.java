package org.ledord.answer;

import java.time.Instant;

/**
 * What became of what came in.
 *
 * @param answerId internal, for foreign keys
 * @param version 1 for a first answer
 */
public record FiledAnswer(AnswerKey key, long answerId, int version, boolean late, Instant correctableUntil) {
}
