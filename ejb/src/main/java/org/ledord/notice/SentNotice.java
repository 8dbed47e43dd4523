package org.ledord.notice;

/**
 * A notice that is on its way.
 *
 * @param id its internal id, for features that keep it
 * @param letters how many letters it made
 */
public record SentNotice(long id, int letters) {
}
