package org.ledord.reading;

/**
 * A piece of the body that was taken away, kept so that it can be restored.
 *
 * @param text the words, lines parted by a line feed
 * @param why  the reason
 */
public record CutPiece(String text, CutReason why) {
}
