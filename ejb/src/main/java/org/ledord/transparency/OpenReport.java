package org.ledord.transparency;

import java.time.Instant;

/** A published report; its words are in one language, that of whoever wrote it. */
public record OpenReport(long reportId, int number, String kind, String language, String title, String intro, String conclusions, Instant publishedAt) {
}
