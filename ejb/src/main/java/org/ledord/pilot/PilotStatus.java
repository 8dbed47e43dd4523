package org.ledord.pilot;

/** How far a pilot has come. */
public enum PilotStatus { RUNNING, EVALUATED }
