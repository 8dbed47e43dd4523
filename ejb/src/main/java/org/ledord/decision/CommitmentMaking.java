package org.ledord.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ledord.access.May;
import org.ledord.matter.Audience;
import org.ledord.matter.Matter;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.Matters;
import org.ledord.matter.ReformKey;
import org.ledord.reform.ReformFacts;

/** Promises made in public are written down, and how it went with them. */
@Stateless
@PermitAll
public class CommitmentMaking {
    @Inject
    private Decisions decisions;

    @Inject
    private Matters matters;

    @Inject
    private Clock clock;

    /** Writes the promise down. */
    @May("commitment.make")
    public MatterKey make(ReformKey reform, MakeCommitment command) {
        ReformFacts facts = decisions.facts(reform);
        Commitment.demand(command, decisions.today(facts));
        Matter matter = matters.open(facts.id(), MatterKind.COMMITMENT, command.title(), command.language().name(),
                CommitmentState.OPEN.name(), Audience.PUBLIC, null);
        decisions.add(new Commitment(matter.id(), command));
        if (command.concerns() != null) {
            matters.link(matter, "CONCERNS", decisions.seen(command.concerns()));
        }
        return new MatterKey(reform.slug(), MatterKind.COMMITMENT, matter.number());
    }

    /** It was kept; says how. */
    @May("commitment.settle")
    public void keep(MatterKey key, String how, LocalDate on) {
        settle(key, CommitmentState.KEPT, how, on);
    }

    /** It was not kept; says why and what happens instead. */
    @May("commitment.settle")
    public void notKept(MatterKey key, String why, LocalDate on) {
        settle(key, CommitmentState.NOT_KEPT, why, on);
    }

    private void settle(MatterKey key, CommitmentState how, String outcome, LocalDate on) {
        Commitment commitment = decisions.commitment(key);
        commitment.settle(how, outcome, on, decisions.today(decisions.facts(key.reformKey())));
        matters.get(commitment.matterId()).becomes(how.name(), Audience.PUBLIC, clock.instant());
    }
}
