package org.ledord.transparency;

import java.util.List;
import java.util.Map;

/**
 * A proposal with its whole way.
 *
 * @param examples a few points that have their reply, by the number of their round
 * @param charts of its pilots, one each at most
 * @param lineage the ideas and proposals that it came of and those that it went on in
 */
public record ProposalPage(OpenReform reform, OpenProposal proposal, List<OpenVersion> versions, List<OpenRound> rounds,
        Map<Integer, List<OpenPoint>> examples, List<OpenDecision> decisions, List<OpenPilot> pilots, List<OpenMeasure> charts, List<OpenParticipant> groups,
        List<OpenKin> lineage) {
    ProposalPage with(List<OpenParticipant> others, List<OpenKin> kin) {
        return new ProposalPage(reform, proposal, versions, rounds, examples, decisions, pilots, charts, others, kin);
    }

    /** The ideas and proposals in this place: {@code BEFORE} it came of, {@code AFTER} it went on in. */
    public List<OpenKin> lineage(String place) {
        return lineage.stream().filter(one -> one.place().equals(place)).toList();
    }
}
