package org.ledord.transparency;

import java.time.Instant;

/**
 * A version of a document that all may open.
 *
 * @param twin how its file is read by those who cannot read it
 * @param page the name of the page that says the same, or null
 */
public record OpenFile(int number, String kind, long bytes, String note, Instant addedAt, String twin, String twinKind, Long twinBytes, String page, String pageTitle, String pageLanguage) {
}
