package org.ledord.inbound;

/** Whether an input has its answer. */
public enum InputState {
    /** It waits for the project lead. */ OPEN,
    /** It is answered, or needed no answer. */ ANSWERED
}
