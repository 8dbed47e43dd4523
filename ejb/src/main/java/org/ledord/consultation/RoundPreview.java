package org.ledord.consultation;

/**
 * What opening a round would do.
 *
 * @param letters how many get a letter
 * @param withoutMail how many are asked but have no verified address, and so answer on the page or on paper
 */
public record RoundPreview(int letters, int withoutMail, String subject, String text) {
}
