package org.ledord.access;

import java.time.Instant;

/**
 * One thing that an actor holds: a role, in one reform, perhaps tied to a group, unit or matter. Null means not tied.
 *
 * @param until for somebody who has left: the end of what they took part in; they see nothing that came later
 */
public record Grant(Role role, Long reformId, Long groupId, Long unitId, Long matterId, Long personId, Instant until) {
    static Grant of(Role role) {
        return new Grant(role, null, null, null, null, null, null);
    }

    static Grant in(Role role, long reformId, Long groupId, Long unitId, Long personId) {
        return new Grant(role, reformId, groupId, unitId, null, personId, null);
    }
}
