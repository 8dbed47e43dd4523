package org.ledord.transparency;

import java.util.List;

/** A page of the reform's proposals, and the parts to choose among. */
public record ProposalList(OpenReform reform, List<OpenItem> parts, List<OpenProposal> proposals) {
}
