package org.ledord.kit;

/** What can be done with a kit now, by what it is of. */
public enum KitState {
    /** Nobody can read what it is of yet. */ COMING,
    /** It is sent out, and reminded of. */ RUNNING,
    /** There is nothing to answer any more; what was shown is still told. */ CLOSED,
    /** It is over. */ OVER
}
