package org.ledord.consultation;

import java.time.ZoneId;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/**
 * A round as other features hold on to it, by internal ids.
 *
 * @param groupId the group that owns the main proposal
 */
public record HeldRound(long id, long matterId, MatterKey key, long reformId, Long proposalId, Long groupId, String title, Language language,
        RoundStatus status, Deadline deadline, int correctionDays, List<AskedQuestion> questions) {
    /** The zone in which its days are counted. */
    public ZoneId zone() {
        return deadline.zone();
    }
}
