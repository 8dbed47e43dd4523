package org.ledord.decision;

import org.ledord.matter.MatterKey;
import org.ledord.proposal.Outcome;

/**
 * A decision has been recorded.
 *
 * @param matterId the decision's own matter
 * @param proposal the proposal that it is about, or null
 */
public record DecisionRecorded(MatterKey decision, long matterId, MatterKey proposal, Outcome outcome) {
}
