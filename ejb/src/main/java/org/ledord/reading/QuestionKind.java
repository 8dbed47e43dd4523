package org.ledord.reading;

/** What kind of answer a question asks for. */
public enum QuestionKind {
    /** Any words. */
    FREE_TEXT,
    /** One of the five positions on a proposal. */
    POSITION,
    /** One of the options given. */
    CHOICE,
    /** A whole number between two bounds. */
    SCALE
}
