package org.ledord.survey;

/** What an occasion is there to be compared with. */
public enum OccasionKind {
    /** Before a pilot begins. */ BEFORE,
    /** When it has run for a while. */ AFTER,
    /** Now and then, for a series. */ PERIODIC
}
