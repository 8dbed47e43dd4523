package org.ledord.consultation;

import org.ledord.matter.MatterKey;

/** Every point of a round has its reply. */
public record RoundConcluded(MatterKey round, long matterId) {
}
