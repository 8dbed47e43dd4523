package org.ledord.access;

import java.time.Instant;
import org.ledord.matter.Audience;
import org.ledord.matter.MatterKind;

/** What a question to the policy is about: a matter, or with null kind the reform as a whole. */
public record Target(Long matterId, long reformId, MatterKind kind, Audience audience, Long groupId, Long unitId,
        Instant createdAt, boolean invited) {
}
