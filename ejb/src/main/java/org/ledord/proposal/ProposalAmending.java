package org.ledord.proposal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.MatterKey;
import org.ledord.matter.Matters;
import org.ledord.people.ClientData;

/** A proposal that was handed in gets new words, as a new version: by its group, or by the project lead who answers points. */
@Stateless
@PermitAll
public class ProposalAmending {
    @Inject
    private Proposals proposals;

    @Inject
    private Matters matters;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /**
     * Adds a version.
     *
     * @param note what changed since the version before, and why; everyone who answered reads it
     */
    @May("proposal.amend")
    public Saved amend(MatterKey key, int revision, Draft words, String note) {
        words.demandFit();
        ClientData.refuse(note);
        Proposal proposal = proposals.seen(key);
        proposal.demandRevision(revision);
        long reform = matters.get(proposal.matterId()).reformId();
        ProposalVersion version = proposal.amend(proposals.frame(reform, proposal.groupId(), words), words, note,
                actor.personId(), clock.instant());
        int kept = proposals.keep(proposal);
        return new Saved(key, version.number(), kept, clock.instant());
    }
}
