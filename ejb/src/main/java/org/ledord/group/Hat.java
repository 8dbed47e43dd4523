package org.ledord.group;

/**
 * What somebody is in one group of a reform now; who has two is asked which one they answer under.
 *
 * @param groupName in the reform's own language
 */
public record Hat(long membershipId, long groupId, int groupNumber, String groupName, GroupKind kind, MemberFunction function,
        String organisation) {
}
