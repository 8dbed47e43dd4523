package org.ledord.transparency;

import java.time.Instant;
import org.jdbi.v3.core.mapper.PropagateNull;

/** One version of a proposal since it was submitted. */
public record OpenVersion(@PropagateNull int number, String title, String today, String proposed, String effect, String note, Instant createdAt) {
}
