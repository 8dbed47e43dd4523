package org.ledord.answer;

/** Whether a mailed link leads anywhere. */
public enum LinkState {
    /** It works. */ GOOD,
    /** It is none of ours, or was copied in part. */ UNKNOWN,
    /** Its time is over. */ EXPIRED,
    /** The person is no longer asked. */ REVOKED,
    /** The round has been concluded; nothing more can be added. */ CONCLUDED
}
