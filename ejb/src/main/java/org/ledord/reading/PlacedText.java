package org.ledord.reading;

/**
 * What somebody typed at one place of a letter of ours that tells of several matters.
 *
 * @param reference the matter under whose anchor it stands ({@code R5}); empty where it stands under none
 */
public record PlacedText(String reference, String text) {
}
