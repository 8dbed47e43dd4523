package org.ledord.decision;

/** Whether a decision stands for good. */
public enum DecisionStatus {
    /** Until another decision. */ FINAL,
    /** Until a date; something is still to be found out. */ PROVISIONAL,
    /** A later decision took its place. */ SETTLED
}
