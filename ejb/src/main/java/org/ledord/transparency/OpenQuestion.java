package org.ledord.transparency;

/** A question of a round; options joined by a slash. */
public record OpenQuestion(int number, String kind, String text, String hint, Integer scaleMin, Integer scaleMax, String options) {
}
