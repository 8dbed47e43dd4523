package org.ledord.codetermination;

/** How a party stands at the end of a negotiation. */
public enum Stance { AGREED, DISAGREED, ABSTAINED }
