package org.ledord.survey;

/**
 * Own words that wait to be read. In no order that says when they came, and of no place.
 *
 * @param number stands for them on the page
 */
public record WaitingText(long number, int occasion, int question, String asked, String text) {
}
