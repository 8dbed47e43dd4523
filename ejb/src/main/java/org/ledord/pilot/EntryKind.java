package org.ledord.pilot;

/** What is written down in a pilot. */
public enum EntryKind {
    /** What happened. */ LOG,
    /** What one thought of it. */ REFLECTION
}
