package org.ledord.digest;

import java.time.Instant;

/**
 * A run whose hour has come.
 *
 * @param period what makes it one run and not two, whichever node comes first: {@code DAILY 2026-11-27}
 * @param since when the run before it told until
 * @param until its hour; what happens later is the next one's
 */
public record DueRun(long reformId, RunKind kind, String period, Instant since, Instant until) {
}
