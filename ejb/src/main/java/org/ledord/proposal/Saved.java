package org.ledord.proposal;

import java.time.Instant;
import org.ledord.matter.MatterKey;

/** That words were kept: of which proposal, when, and the revision that a form goes on from. */
public record Saved(MatterKey proposal, int version, int revision, Instant at) {
}
