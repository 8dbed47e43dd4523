package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;

/** The project lead says that what was decided is in place. */
@Stateless
@PermitAll
public class ProposalImplementation {
    @Inject
    private ProposalWay way;

    @Inject
    private Proposals proposals;

    /** In place since that day, which is not in the future. */
    @May("proposal.implement")
    public void implemented(MatterKey key, LocalDate since) {
        way.implemented(proposals.seen(key).matterId(), since);
    }
}
