package org.ledord.content;

/** Where somebody outside said it. */
public enum ViewKind {
    /** Reported by press, radio or television. */ PRESS,
    /** Argued in a debate article. */ DEBATE,
    /** A reply to what was argued. */ REPLY
}
