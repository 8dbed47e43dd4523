package org.ledord.decision;

import java.util.List;
import org.ledord.matter.MatterKind;
import org.ledord.proposal.Outcome;

/**
 * What there is to choose for somebody who records a decision.
 *
 * @param proposals those that can be decided about now
 * @param waiting decisions that hold for a time only and are not settled, and of the chosen proposal one that stands for good; none where the chosen proposal has one of its own, which the new one settles
 * @param evidence what the chosen proposal's decision may rest on: its rounds, pilots and earlier decisions
 * @param gates what the reform has its decisions wait for, and whether it is DONE or OPEN for the chosen proposal, or ANEW where an earlier decision rests on one and a new one needs its own; explained by the units that lack theirs
 */
public record DecisionForm(List<Item> proposals, List<Item> principles, List<Item> waiting, List<Item> evidence, List<Item> gates) {
    /** Something to choose. */
    public record Item(String list, MatterKind kind, int number, String title, String explanation, String status,
            Outcome outcome) {
    }
}
