package org.ledord.mail;

import java.time.Instant;

/**
 * Letters that say the same to many: one stream, one subject.
 *
 * @param ref stands for stream and subject in an address
 * @param total how many sendings there are in all
 */
public record SendingRow(String ref, Stream stream, String subject, Instant firstAt, Instant lastAt, int letters, int waiting, int sent,
        int failed, int cancelled, long total) {
    /** How many are, or were, meant to come. */
    public int meant() {
        return letters - cancelled;
    }
}
