package org.ledord.web.proposal;

import org.ledord.proposal.Outcome;
import org.ledord.proposal.ProposalStatus;
import org.ledord.web.frame.Say;

/** A proposal's status as shape and word; what was decided says more than that something was. */
public record StatusWord(String kind, String word) {
    static StatusWord of(ProposalStatus status, Outcome outcome, Say say) {
        String exact = "proposal.status." + status + "." + outcome;
        return new StatusWord(switch (status) {
            case DRAFT -> "undated";
            case SUBMITTED, ANSWERED -> "open";
            case IN_ROUND, IN_PILOT, DECIDED -> "now";
            case IMPLEMENTED -> "done";
            case REJECTED -> "no";
            case WITHDRAWN, MERGED, SPLIT -> "none";
        }, say.get(say.containsKey(exact) ? exact : "proposal.status." + status));
    }
}
