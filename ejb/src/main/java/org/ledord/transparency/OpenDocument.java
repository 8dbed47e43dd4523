package org.ledord.transparency;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A document that all may open, with its newest version.
 *
 * @param matterKind what it belongs to, with its number; null where to the reform alone
 * @param version the number of the newest version whose file may be opened; null where there is no file here, and it is asked for by its register number
 * @param kind what that file is
 * @param twin how that file is read by those who cannot read it: {@code ITSELF}, {@code FILE}, {@code PAGE} or {@code NOT_YET}
 * @param among how many there are in the list
 */
public record OpenDocument(long documentId, String slug, String title, String about, String language, String category, String register, LocalDate dated, String owner, Instant publishedAt,
        String matterKind, Integer matterNumber, String matterTitle, String matterLanguage, Integer version, String kind, Long bytes, String twin, String twinKind, Long twinBytes, int among) {
    /** The day that it is told of: the one that stands on it, or the one when all could open it first. */
    public Object day() {
        return dated == null ? publishedAt : dated;
    }
}
