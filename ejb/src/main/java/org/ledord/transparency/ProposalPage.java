package org.ledord.transparency;

import java.util.List;
import java.util.Map;

/**
 * A proposal with its whole way.
 *
 * @param examples a few points that have their reply, by the number of their round
 * @param charts of its pilots, one each at most
 */
public record ProposalPage(OpenReform reform, OpenProposal proposal, List<OpenVersion> versions, List<OpenRound> rounds,
        Map<Integer, List<OpenPoint>> examples, List<OpenDecision> decisions, List<OpenPilot> pilots, List<OpenMeasure> charts, List<OpenParticipant> groups) {
    ProposalPage with(List<OpenParticipant> others) {
        return new ProposalPage(reform, proposal, versions, rounds, examples, decisions, pilots, charts, others);
    }
}
