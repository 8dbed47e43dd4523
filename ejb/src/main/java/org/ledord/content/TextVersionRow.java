package org.ledord.content;

import java.time.Instant;

/** What everybody could read from a moment on. */
public record TextVersionRow(int number, String title, String lead, String html, Instant shownFrom) {
}
