package org.ledord.reading;

/**
 * A file that came with the letter.
 *
 * @param name         the file name, decoded and without any path; never empty
 * @param declaredType the media type the letter says it has
 * @param content      the decoded bytes; the array is shared, not copied
 */
public record Attachment(String name, String declaredType, byte[] content) {
}
