package org.ledord.opendata;

import java.time.Instant;

/**
 * A public page for those who index.
 *
 * @param path behind the language, beginning with the reform
 * @param changedAt null where it is not known
 */
public record SiteAddress(String path, Instant changedAt) {
}
