package org.ledord.reply;

/** What a point leads to. */
public enum ReplyKind {
    /** The proposal was changed. */ CHANGED,
    /** Some of it was changed. */ PARTLY,
    /** Later; the reply says when. */ NOT_NOW,
    /** No; the reply says why. */ NO,
    /** Outside the commission; the reply says where it went. */ OUTSIDE
}
