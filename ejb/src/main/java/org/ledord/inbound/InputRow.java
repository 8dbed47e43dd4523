package org.ledord.inbound;

import java.time.Instant;

/**
 * Something that somebody said outside a round.
 *
 * @param ref what it is called, {@code I7}
 * @param byPortal whether no person has answered it: a thanks, or a question that answers itself
 */
public record InputRow(String ref, String text, String name, String sender, Instant receivedAt, InputState state, String reply,
        Instant repliedAt, boolean byPortal, String matterKind, Integer matterNumber, String matterTitle) {
}
