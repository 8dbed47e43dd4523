package org.ledord.answer;

/**
 * What somebody who is asked has before them.
 *
 * @param own what they answered, or null
 */
public record AnswerSheet(AnswerForm form, OwnAnswer own) {
}
