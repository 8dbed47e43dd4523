package org.ledord.answer;

/** What has been done with the words of an item. */
public enum Handling {
    /** Some of the words are in no point yet. */ UNCUT,
    /** Every word is in a point or set aside. */ CUT,
    /** All of it was set aside as no matter of substance; the writer sees that. */ NO_SUBSTANCE,
    /** There are no words besides the position, choice or value itself. */ POSITION_ONLY
}
