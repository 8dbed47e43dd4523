package org.ledord.mail;

/** Why nothing more is written to an address. */
public enum StopReason {
    /** Twice within a week we were told that it does not work. */ HARD,
    /** On too many days letters did not get through. */ SOFT
}
