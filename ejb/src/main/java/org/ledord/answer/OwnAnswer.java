package org.ledord.answer;

import java.time.ZoneId;
import java.util.List;

/**
 * The actor's own answer as we read it, and whether it can still be changed.
 *
 * @param left whether they are no longer what they answered as: then they may read it, and nothing else
 * @param points what was made of it, and what became of each; none while the round is open
 * @param leftOut pieces of the mail that it came by, which were not taken for the writer's words
 */
public record OwnAnswer(ReadAnswerNow read, boolean correctable, boolean left, ZoneId zone, List<OwnPoint> points, List<String> leftOut) {
}
