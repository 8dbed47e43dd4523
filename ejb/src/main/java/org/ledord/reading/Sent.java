package org.ledord.reading;

import java.util.List;

/**
 * What the portal knows that it sent, and that the letter is a reply to.
 *
 * @param questions    the questions in their order; empty for a digest, a receipt or a notice
 * @param language     sv, nb, fi or en
 * @param originalText the text part of the mail as it was sent, else empty
 */
public record Sent(List<SentQuestion> questions, String language, String originalText) {

    /** Copies the list and replaces missing values by empty ones. */
    public Sent {
        questions = questions == null ? List.of() : List.copyOf(questions);
        language = language == null ? "" : language;
        originalText = originalText == null ? "" : originalText;
    }
}
