package org.ledord.proposal;

import java.time.Instant;
import java.util.List;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKey;

/**
 * What somebody needs who writes a proposal: the words so far and what there is to choose.
 *
 * @param key null while nothing has been kept yet
 * @param discardable whether the draft could be thrown away
 * @param savedBy who kept the words last, or null
 */
public record ProposalForm(MatterKey key, MatterKey group, String groupName, ProposalStatus status, Audience audience,
        int version, int revision, Draft words, String savedBy, Instant savedAt, List<ProposalList.Choice> parts,
        List<ProposalDetails.PrincipleRow> principles, boolean discardable) {
}
