package org.ledord.question;

/** The way an answer to a specialist question came. */
public enum AnswerChannel {
    /** A reply to the mail. */ MAIL,
    /** The link in the mail, without signing in. */ LINK,
    /** The workspace, signed in. */ PAGE
}
