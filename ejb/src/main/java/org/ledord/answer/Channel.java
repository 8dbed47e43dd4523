package org.ledord.answer;

/** The way an answer came. */
public enum Channel {
    /** A reply to the mailed questions. */ MAIL,
    /** The link in the mail, without signing in. */ LINK,
    /** The workspace, signed in. */ PAGE,
    /** Written on paper and entered by somebody else. */ PAPER
}
