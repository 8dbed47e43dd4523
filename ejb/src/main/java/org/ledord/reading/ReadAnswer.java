package org.ledord.reading;

/**
 * What was written to one question.
 *
 * @param question     the number of the question
 * @param questionText the words of the question where they are known, else empty
 * @param text         what the person wrote, without the number
 * @param position     the position found in the words, or null
 * @param choice       the option found, spelt as we sent it, or null
 * @param scale        the value on the scale found, or null
 * @param foundIn      the words in which position, choice or value was found, else empty
 * @param named        whether the letter names the question or stands under it; false where it was filed here only
 *                     because there is no other question
 */
public record ReadAnswer(int question, String questionText, String text, Position position, String choice,
        Integer scale, String foundIn, boolean named) {
}
