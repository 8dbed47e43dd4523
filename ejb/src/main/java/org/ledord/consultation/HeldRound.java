package org.ledord.consultation;

import java.time.ZoneId;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.shared.Language;

/**
 * A round as other features hold on to it, by internal ids.
 *
 * @param groupId the group that owns the main proposal
 * @param threshold how many must have answered before anything of an anonymous round is shown; null where one answers under one's name
 */
public record HeldRound(long id, long matterId, MatterKey key, long reformId, Long proposalId, Long groupId, String title, Language language,
        RoundStatus status, Deadline deadline, int correctionDays, Integer threshold,
        List<AskedQuestion> questions) {
    /** Whether answers are given under one's name; where not, they come through the link alone and nobody can tell whose they are. */
    public boolean named() {
        return threshold == null;
    }

    /** The zone in which its days are counted. */
    public ZoneId zone() {
        return deadline.zone();
    }
}
