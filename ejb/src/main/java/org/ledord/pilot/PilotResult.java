package org.ledord.pilot;

/** Whether a pilot reached what it was to reach. One that did not is told as openly as one that did. */
public enum PilotResult { REACHED, PARTLY, NOT_REACHED }
