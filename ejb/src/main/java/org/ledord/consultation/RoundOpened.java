package org.ledord.consultation;

import org.ledord.matter.MatterKey;

/** A round has opened and its letters are in the outbox. */
public record RoundOpened(MatterKey round, long matterId, int invited) {
}
