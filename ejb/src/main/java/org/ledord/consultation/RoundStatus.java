package org.ledord.consultation;

/** How far a round has come. */
public enum RoundStatus {
    /** Answers are asked for. */ OPEN,
    /** The deadline has passed; answers that still come are marked late. */ CLOSED,
    /** Every point has its reply. */ CONCLUDED
}
