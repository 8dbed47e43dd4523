package org.ledord.digest;

import java.time.Instant;
import org.ledord.subscription.Rhythm;

/**
 * Somebody whom a digest goes to; the name is null for who only follows by mail. Never the address.
 *
 * @param toldUntil until when they have been told
 */
public record Reader(String name, Rhythm rhythm, Instant toldUntil) {
}
