package org.ledord.mail;

/** What a report that a letter did not come says of its address (MAIL.md, I7). */
public enum BounceKind {
    /** The address does not work. */ HARD,
    /** It could not be delivered, and could another time: a full mailbox. */ SOFT,
    /** It is late, and still being tried. */ DELAYED,
    /** The receiver's server says no to us (5.7.x), which says nothing about the person. */ POLICY,
    /** It does not tell. */ UNCLEAR;

    /** Whether it says something against the address. */
    boolean againstTheAddress() {
        return this == HARD || this == SOFT;
    }
}
