package org.ledord.proposal;

/** What was decided about a proposal. */
public enum Outcome {
    /** To be tried first. */ PILOT,
    /** As it was proposed. */ ADOPTED,
    /** With changes. */ ADAPTED,
    /** Not to be done. */ REJECTED
}
