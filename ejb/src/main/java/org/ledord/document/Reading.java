package org.ledord.document;

/** What came of reading a file's text. */
public enum Reading {
    /** All of it. */ READ,
    /** The beginning: it is longer than is searched. */ CUT,
    /** There is none: pictures, as a scanner makes them. */ NONE,
    /** It could not be read: locked, broken, or more than is unpacked. */ UNREAD
}
