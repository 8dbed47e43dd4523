package org.ledord.risk;

/** Whose name stands below an assessment. */
public enum Side { EMPLOYER, SAFETY }
