package org.ledord.answer;

import org.ledord.reading.Position;

/**
 * What was read to one question.
 *
 * @param question its number, or {@link GivenItem#GENERAL}
 * @param choice the option's words, or null
 * @param setAside words marked as no matter of substance
 */
public record ReadItem(int question, String questionText, String text, Position position, String choice, Integer scale, String foundIn,
        String setAside, Handling handling) {
}
