package org.ledord.attachment;

/**
 * A file that somebody adds to a page.
 *
 * @param name as the browser tells it; what it is, is found in its bytes
 */
public record Upload(String name, byte[] content) {
    /** No file, a document of many pages or a scanned one, is larger. */
    public static final int MOST_BYTES = 20_000_000;
}
