package org.ledord.transparency;

import java.util.List;

/** A proposal with its whole way. */
public record ProposalPage(OpenReform reform, OpenProposal proposal, List<OpenVersion> versions, List<OpenRound> rounds,
        List<OpenPoint> examples, List<OpenDecision> decisions, List<OpenPilot> pilots, List<OpenMeasure> charts, List<OpenParticipant> groups) {
}
