package org.ledord.survey;

/** Where an occasion is. */
public enum OccasionState {
    /** Nobody can answer yet. */ PLANNED,
    /** It takes answers; nothing is told. */ OPEN,
    /** It is counted; those inside see what may be told. */ CLOSED,
    /** Everybody sees the same. */ PUBLISHED
}
