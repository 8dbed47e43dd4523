package org.ledord.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ledord.matter.MatterKind;

/**
 * A document as those who write see it.
 *
 * @param versions the newest first
 */
public record DocumentDetails(Head head, List<VersionRow> versions) {
    /**
     * What is said of it.
     *
     * @param matterKind what it belongs to, with its number; null where to the reform alone
     * @param page the name of the page that it is added to, or null
     */
    public record Head(String slug, String title, String about, String language, DocumentCategory category, String register, LocalDate dated, String owner, MatterKind matterKind,
            Integer matterNumber, String matterTitle, String page, String pageTitle, DocumentStatus status, Instant publishedAt, Instant withdrawnAt, String withdrawnReason, int revision) {
        /** What it belongs to, as people call it; empty where to the reform alone. */
        public String matter() {
            return matterKind == null ? "" : matterKind.letter() + matterNumber;
        }
    }

    /** The version that all open, or null while there is none. */
    public VersionRow newest() {
        return versions.isEmpty() ? null : versions.get(0);
    }
}
