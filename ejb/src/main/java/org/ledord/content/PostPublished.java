package org.ledord.content;

/** A post can be read by all from now on. */
public record PostPublished(long reformId, long matterId, int number) {
}
