package org.ledord.opendata;

import java.time.Instant;

/**
 * Something that happened in the open.
 *
 * @param kind of the matter that it happened to
 * @param event {@code POST}, {@code SUBMITTED}, {@code OPENED}, {@code CLOSED}, {@code CONCLUDED}, {@code DECIDED}, {@code STARTED},
 *        {@code EVALUATED}, {@code MINUTES} or {@code PROMISED}
 * @param summary in the language of the title, or empty
 */
public record FeedEntry(String kind, int number, String event, String title, String summary, String language, Instant happenedAt) {
    /** Where it is read, behind the reform's own address. */
    public String path() {
        return PublicPath.of(kind, number);
    }
}
