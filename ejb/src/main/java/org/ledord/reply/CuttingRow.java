package org.ledord.reply;

/**
 * A text that waits to be cut.
 *
 * @param place where it stands among all that came in
 * @param text its first words
 */
public record CuttingRow(long place, int answer, int question, String groupName, String organisation, String text) {
}
