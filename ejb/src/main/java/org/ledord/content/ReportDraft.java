package org.ledord.content;

import java.time.Instant;
import org.ledord.shared.Language;

/** A report as the lead sees it. */
public record ReportDraft(int number, ReportKind kind, Language language, String title, String intro, String conclusions, Instant publishedAt, int revision) {
    public boolean published() {
        return publishedAt != null;
    }
}
