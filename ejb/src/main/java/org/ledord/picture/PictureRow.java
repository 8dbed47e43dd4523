package org.ledord.picture;

import java.time.Instant;

/**
 * A picture that those who write can put in a text.
 *
 * @param about what it shows, for those who do not see it
 * @param texts how many texts show it
 */
public record PictureRow(String slug, String about, int width, int height, long bytes, Instant addedAt, int texts) {
    /** How it is put in a text. */
    public String mark() {
        return "![" + about.replace('[', '(').replace(']', ')').replace('\n', ' ') + "](" + slug + ")";
    }
}
