package org.ledord.transparency;

import java.time.Instant;

/**
 * A published post.
 *
 * @param html what it says, in a list empty
 * @param among how many the whole list holds
 */
public record OpenPost(int number, String title, String language, String lead, String html, Instant publishedAt, Instant correctedAt, int among) {
}
