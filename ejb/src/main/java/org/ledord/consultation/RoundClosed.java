package org.ledord.consultation;

import org.ledord.matter.MatterKey;

/** A round's last day has passed. */
public record RoundClosed(MatterKey round, long matterId) {
}
