package org.ledord.transparency;

import java.time.Instant;

/**
 * A published post.
 *
 * @param among how many the whole list holds
 */
public record OpenPost(int number, String title, String language, String lead, String body, Instant publishedAt, int among) {
}
