package org.ledord.pilot;

/** What a measure is for. */
public enum MeasureKind {
    /** Whether it got better for those it is for. */ OUTCOME,
    /** Whether one works as one meant to. */ PROCESS,
    /** Whether it got worse elsewhere; chosen by the unions. */ BALANCING
}
