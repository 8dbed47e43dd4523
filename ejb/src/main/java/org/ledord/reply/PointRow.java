package org.ledord.reply;

import java.time.Instant;
import org.ledord.answer.Channel;

/**
 * A point with its reply, if it has one, for those who handle the round.
 *
 * @param answer the number of the answer it quotes
 * @param question the question's number, 0 for the round as a whole
 * @param missed whether its writer has said that it was not taken up
 * @param revision of the reply, or null
 */
public record PointRow(int number, int answer, int question, String questionText, String name, String groupName, String organisation,
        Channel channel, Instant receivedAt, boolean late, String heading, String quote, String theme, boolean missed, ReplyKind kind, String text,
        Integer version, String changeLink, Instant repliedAt, Integer revision) {
    /** Whether it has a reply. */
    public boolean replied() {
        return kind != null;
    }
}
