package org.ledord.answer;

/** The way an answer came. */
public enum Channel {
    /** A reply to the mailed questions. */ MAIL,
    /** The link in the mail, without signing in. */ LINK,
    /** The workspace, signed in. */ PAGE,
    /** Said by telephone, and entered for its writer. */ TELEPHONE,
    /** On paper, entered for its writer. */ PAPER
}
