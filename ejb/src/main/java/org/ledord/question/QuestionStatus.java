package org.ledord.question;

/** Where a specialist question stands. */
public enum QuestionStatus {
    /** Waits for its answer. */ OPEN,
    /** Has an answer that can still be corrected. */ ANSWERED,
    /** Whoever asked has read the answer; nothing more is taken. */ CLOSED,
    /** Taken back, with a reason. */ WITHDRAWN
}
