package org.ledord.transparency;

import java.time.Instant;

/** One version of a proposal since it was submitted. */
public record OpenVersion(int number, String title, String today, String proposed, String effect, String note, Instant createdAt) {
}
