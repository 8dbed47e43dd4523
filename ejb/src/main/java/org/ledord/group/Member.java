package org.ledord.group;

import java.util.UUID;
import org.ledord.shared.Language;

/**
 * Somebody who is in a group now, for features that write to them or ask them.
 *
 * @param address the first verified and working mailbox, or null
 * @param organisation whom a representative speaks for, or null
 * @param deputyFor the membership they stand in for, or null
 */
public record Member(long membershipId, long groupId, long personId, UUID publicId, String name, Language language, String address,
        MemberFunction function, String organisation, Long unitId, Long deputyFor) {
}
