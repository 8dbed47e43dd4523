package org.ledord.group;

/** What somebody is in a group; it carries the rights. */
public enum MemberFunction {
    MEMBER, COORDINATOR, PROJECT_LEAD, UNION_REPRESENTATIVE, SAFETY_REPRESENTATIVE, UNIT_MANAGER, SPECIALIST;

    /** Whether it speaks for others, under a mandate. */
    public boolean represents() {
        return this == UNION_REPRESENTATIVE || this == SAFETY_REPRESENTATIVE;
    }

    /** Whether only those who lead the reform may say who holds it: it opens more than the group's own door. */
    public boolean isAppointed() {
        return this == PROJECT_LEAD || this == COORDINATOR || this == UNIT_MANAGER;
    }
}
