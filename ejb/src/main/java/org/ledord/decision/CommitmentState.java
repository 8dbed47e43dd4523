package org.ledord.decision;

/** How it went with a promise. */
public enum CommitmentState { OPEN, KEPT, NOT_KEPT }
