package org.ledord.answer;

import java.time.Instant;
import java.util.List;

/**
 * An answer as it stands.
 *
 * @param receivedAt when this version came
 * @param organisation whom its writer spoke for, or null
 * @param formal whether it was given in formal positions
 * @param heads how many were at the workplace meeting that gave it, or null where a person did
 */
public record ReadAnswerNow(int version, Channel channel, Instant receivedAt, Instant correctableUntil, boolean late, AnswerState state,
        String groupName, String function, String organisation, boolean formal, Integer heads, List<ReadItem> items) {
}
