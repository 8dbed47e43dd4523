package org.ledord.digest;

import java.time.Instant;

/** A run that has letters to be written. How far it has come is not counted: that would cost more with each reader. */
public record UnfinishedRun(long id, long reformId, Instant since, Instant until) {
}
