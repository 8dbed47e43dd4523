package org.ledord.inbound;

import java.time.Instant;

/**
 * Something said outside a round, as it is taken down.
 *
 * @param matterId what it is about, or null for the reform as a whole
 * @param mailId the mail it came by, or null for a form
 * @param personId who wrote it, or null where we do not know
 * @param sender the address it came from
 * @param thanks whether it is a mere thanks, which waits for no answer
 */
record NewInput(long reformId, Long matterId, Long mailId, Long personId, String sender, String text, Instant receivedAt, boolean thanks) {
    NewInput {
        text = text == null ? "" : text.strip().replace("\u0000", "");
    }
}
