package org.ledord.picture;

/** A picture as a page draws it, so that the page does not jump when it comes. */
public record Drawn(String address, int width, int height) {
}
