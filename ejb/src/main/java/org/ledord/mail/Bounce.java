package org.ledord.mail;

import java.time.Instant;

/**
 * One report that a letter did not come.
 *
 * @param letter which letter; two reports about the same one are one
 * @param sentAt when the server took it, or null where it would not
 * @param at when we were told
 */
public record Bounce(long letter, Instant sentAt, Instant at, BounceKind kind) {
    /** Whether it is about a letter that had left by that moment, which may be null. */
    boolean aboutTimeBefore(Instant moment) {
        return moment != null && !(sentAt == null ? at : sentAt).isAfter(moment);
    }
}
