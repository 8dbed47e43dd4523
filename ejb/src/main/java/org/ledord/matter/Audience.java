package org.ledord.matter;

/** How far a matter is open, from narrow to wide. Who that is, the policy says. */
public enum Audience {
    /** The owning group. */ GROUP,
    /** The group and the project lead it was shared with. */ LEAD,
    /** The above and those invited to a round on it. */ INVITED,
    /** Everyone in the reform. */ REFORM,
    /** Everyone. */ PUBLIC
}
