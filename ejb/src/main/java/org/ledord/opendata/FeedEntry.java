package org.ledord.opendata;

import java.time.Instant;

/**
 * Something that happened in the open.
 *
 * @param kind of the matter that it happened to
 * @param event {@code POST}, {@code SUBMITTED}, {@code OPENED}, {@code CLOSED}, {@code CONCLUDED}, {@code DECIDED}, {@code STARTED},
 *        {@code EVALUATED}, {@code MINUTES}, {@code PROMISED} or {@code DOCUMENT}
 * @param name the matter's number; of a document the last part of its address
 * @param updatedAt when what it tells was last corrected, written anew or settled; when it happened, where it was not
 * @param summary in the language of the title, or empty
 */
public record FeedEntry(String kind, String name, String event, String title, String summary, String language, Instant happenedAt, Instant updatedAt) {
    /** Where it is read, behind the reform's own address. */
    public String path() {
        return PublicPath.of(kind, name);
    }
}
