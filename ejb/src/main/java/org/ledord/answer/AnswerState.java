package org.ledord.answer;

/** What an answer is. */
public enum AnswerState {
    /** It counts. */ FILED,
    /** It counts when its writer has confirmed it. */ AWAITING_CONFIRMATION,
    /** Its writer took it back; it stays on record. */ WITHDRAWN,
    /** Its organisation has said something else since, through another who speaks for it; it stays on record. */ REPLACED
}
