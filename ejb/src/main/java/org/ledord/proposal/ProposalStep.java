package org.ledord.proposal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.ledord.shared.RuleViolation;

/**
 * What can be done with a proposal, in which states, and under which permission. The entity demands it, and the pages
 * offer no more than it allows, from this one table.
 */
public enum ProposalStep {
    /** Change the words of the draft. */
    REVISE("proposal.revise", ProposalStatus.DRAFT),
    /** Let the project lead read along. */
    SHARE("proposal.share", ProposalStatus.DRAFT),
    /** Hand it in. */
    SUBMIT("proposal.submit", ProposalStatus.DRAFT),
    /** Throw the draft away. */
    DISCARD("proposal.discard", ProposalStatus.DRAFT),
    /** Write a new version. */
    AMEND("proposal.amend", ProposalStatus.SUBMITTED, ProposalStatus.IN_ROUND, ProposalStatus.ANSWERED,
            ProposalStatus.DECIDED, ProposalStatus.IN_PILOT),
    /** Ask the reference groups; what is decided or in pilot can be asked about again and stays what it is. */
    ENTER_ROUND("round.open", ProposalStatus.SUBMITTED, ProposalStatus.ANSWERED, ProposalStatus.DECIDED,
            ProposalStatus.IN_PILOT),
    /** Record what was decided; after a pilot, or in place of a decision that holds for a time only, once more. */
    DECIDE("decision.record", ProposalStatus.ANSWERED, ProposalStatus.IN_PILOT, ProposalStatus.DECIDED),
    /** Begin the pilot that was decided. */
    START_PILOT("pilot.start", ProposalStatus.DECIDED),
    /** Say that it is in place. */
    IMPLEMENT("proposal.implement", ProposalStatus.DECIDED),
    /** Take it back; never while people are answering it. */
    WITHDRAW("proposal.withdraw", ProposalStatus.DRAFT, ProposalStatus.SUBMITTED, ProposalStatus.ANSWERED),
    /** Make one of it and others of its group; never while people are answering it. */
    MERGE("proposal.merge", ProposalStatus.DRAFT, ProposalStatus.SUBMITTED, ProposalStatus.ANSWERED),
    /** Make several of it; as above. */
    SPLIT("proposal.split", ProposalStatus.DRAFT, ProposalStatus.SUBMITTED, ProposalStatus.ANSWERED);

    private final String permission;
    private final Set<ProposalStatus> from;

    ProposalStep(String permission, ProposalStatus first, ProposalStatus... others) {
        this.permission = permission;
        this.from = EnumSet.of(first, others);
    }

    /** The permission that it needs. */
    public String permission() {
        return permission;
    }

    /** Whether a proposal in this state, with this outcome, can take the step. */
    public boolean possible(ProposalStatus status, Outcome outcome) {
        return from.contains(status) && switch (this) {
            case START_PILOT -> outcome == Outcome.PILOT;
            case IMPLEMENT -> outcome == Outcome.ADOPTED || outcome == Outcome.ADAPTED;
            default -> true;
        };
    }

    /** The words for this step, in lower case: the end of message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void demand(ProposalStatus status, Outcome outcome) {
        if (!possible(status, outcome)) {
            throw new RuleViolation("proposal-" + key());
        }
    }
}
