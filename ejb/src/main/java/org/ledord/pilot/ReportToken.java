package org.ledord.pilot;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A token that a machine reports with, as its page lists it; never its secret.
 *
 * @param id its internal id, to revoke it by
 * @param usedAt when it last reported, or null
 */
public record ReportToken(long id, String name, String madeBy, Instant madeAt, LocalDate expiresOn, Instant revokedAt, Instant usedAt) {
}
