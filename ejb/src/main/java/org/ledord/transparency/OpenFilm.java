package org.ledord.transparency;

/**
 * A film of the portal's own.
 *
 * @param hash of its bytes
 * @param captions what is said in it, and when (WebVTT)
 */
public record OpenFilm(String hash, int bytes, String captions) {
    /** Some of its bytes. */
    public record Part(byte[] content) {
    }
}
