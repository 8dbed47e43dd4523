package org.ledord.attachment;

/**
 * A file as it goes out: for download, never to be shown by a browser.
 *
 * @param name with the ending of what it is
 * @param mediaType what its bytes are
 */
public record ServedFile(String name, String mediaType, byte[] content) {
}
