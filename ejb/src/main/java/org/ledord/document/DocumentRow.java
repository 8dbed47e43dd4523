package org.ledord.document;

import java.time.Instant;
import java.time.LocalDate;
import org.ledord.attachment.FileKind;

/**
 * A document in the list of the workspace.
 *
 * @param kind what its newest file is, or null while it has none
 * @param bytes the size of that file
 * @param twin how that file is read by those who cannot read it, or null
 */
public record DocumentRow(String slug, String title, String language, DocumentCategory category, String register, LocalDate dated, DocumentStatus status, Instant publishedAt,
        FileKind kind, long bytes, int versions, Twin twin) {
}
