package org.ledord.answer;

/**
 * A letter on paper to somebody who is asked in a round and has no mail.
 *
 * @param organisation whom they speak for, or null
 * @param code the short code that leads to their form
 * @param link where the form is
 */
public record PaperLetter(String name, String groupName, String organisation, String code, String link) {
}
