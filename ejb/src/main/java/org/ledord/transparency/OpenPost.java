package org.ledord.transparency;

import java.time.Instant;

/** A published post. */
public record OpenPost(int number, String title, String language, String lead, String body, Instant publishedAt) {
}
