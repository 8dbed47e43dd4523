package org.ledord.reply;

/**
 * What becomes of one short text as a whole.
 *
 * @param aside whether it is set aside as no matter of substance; else all that is left of it becomes one point
 */
public record ManyCut(int answer, int question, boolean aside, String theme) {
}
