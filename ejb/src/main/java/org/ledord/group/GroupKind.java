package org.ledord.group;

/** What a group is for. */
public enum GroupKind {
    WORKING, MANAGEMENT, REFERENCE_UNION, REFERENCE_STAFF, SPECIALIST, PROJECT, TEAM;

    /** Whether it is reached by mail and answers rounds. */
    public boolean isReference() {
        return this == REFERENCE_UNION || this == REFERENCE_STAFF;
    }
}
