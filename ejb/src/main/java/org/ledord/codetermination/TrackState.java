package org.ledord.codetermination;

/** Where a track stands. */
public enum TrackState {
    /** Nothing has been told or called yet. */ BEGUN,
    /** The unions have been informed. */ INFORMED,
    /** It is talked through in the co-operation group. */ IN_COOPERATION,
    /** The parties are called to a negotiation. */ CALLED,
    /** The negotiation has begun. */ ONGOING,
    /** It ended and no party disagreed. */ AGREED,
    /** It ended and a party disagreed. */ DISAGREED,
    /** A union has asked for a central negotiation. */ CENTRAL_REQUESTED,
    /** Nobody asked for a central negotiation in time. */ CENTRAL_WAIVED,
    /** The central negotiation ended in agreement. */ CENTRAL_AGREED,
    /** The central negotiation ended, and not in agreement. */ CENTRAL_DISAGREED,
    /** Informed, and nobody asked for a negotiation. */ NOT_CALLED,
    /** Called off; it opens no decision. */ CALLED_OFF
}
