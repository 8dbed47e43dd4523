package org.ledord.transparency;

/**
 * How much of the answers to a question of an anonymous round one value had.
 *
 * @param value a position, the place of an option or a step of a scale
 * @param share percent
 * @param told {@code EXACT}, {@code AT_LEAST} or {@code AT_MOST}
 */
public record OpenShare(int question, String value, int share, String told) {
}
