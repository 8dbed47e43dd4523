package org.ledord.pilot;

/** Which way is better. */
public enum Direction { LOWER, HIGHER }
