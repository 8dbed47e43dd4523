package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ledord.access.May;
import org.ledord.idea.IdeaWay;
import org.ledord.matter.MatterKey;

/** A proposal is taken back. It stays on record with its reason. */
@Stateless
@PermitAll
public class ProposalWithdrawal {
    @Inject
    private Proposals proposals;

    @Inject
    private IdeaWay ideas;

    /** Takes it back; a reason is needed as soon as others have read it. */
    @May("proposal.withdraw")
    public void withdraw(MatterKey key, String reason) {
        Proposal proposal = proposals.seen(key);
        proposal.withdraw(reason);
        proposals.keep(proposal);
        ideas.withdrawn(proposal.matterId(), reason == null ? "" : reason.strip());
    }
}
