package org.ledord.decision;

import java.util.List;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.Outcome;

/**
 * What there is to choose for somebody who records a decision.
 *
 * @param proposals those that can be decided about now
 * @param waiting decisions that hold for a time only and are not settled
 * @param evidence what the chosen proposal's decision may rest on: its rounds, pilots and earlier decisions
 */
public record DecisionForm(List<Item> proposals, List<Item> principles, List<Item> waiting, List<Item> evidence) {
    /** Something to choose. */
    public record Item(String list, MatterKind kind, int number, String title, String explanation, String status,
            Outcome outcome) {
    }
}
