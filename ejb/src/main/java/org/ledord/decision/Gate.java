package org.ledord.decision;

/** What a decision may have to wait for. */
public enum Gate {
    /** The negotiation with the unions is closed. */ CODETERMINATION,
    /** The risk assessment is signed. */ RISK
}
