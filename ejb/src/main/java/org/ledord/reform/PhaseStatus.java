package org.ledord.reform;

/** A step of the timeline: behind us, here, planned, or without a date that anybody has decided. */
public enum PhaseStatus {
    DONE, NOW, PLANNED, UNDATED
}
