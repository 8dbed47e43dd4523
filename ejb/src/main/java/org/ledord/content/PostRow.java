package org.ledord.content;

import java.time.Instant;

/**
 * A post in the workspace, in the words that the most may read; to those who write, with the state of its text in each language, which
 * is null where it waits to be written.
 */
public record PostRow(int number, String title, String language, String lead, TextStatus status, Instant changedAt, Instant publishedAt, Instant publishAt, TextStatus sv,
        TextStatus nb, TextStatus fi, TextStatus en) implements InLanguages {
}
