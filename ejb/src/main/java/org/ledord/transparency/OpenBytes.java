package org.ledord.transparency;

/**
 * A file as all may open it.
 *
 * @param hash of its bytes (SHA-256)
 */
public record OpenBytes(String name, String kind, String hash, byte[] content) {
}
