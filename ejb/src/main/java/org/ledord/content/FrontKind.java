package org.ledord.content;

/** What can stand on a reform's first page beside its own matters. */
public enum FrontKind {
    /** A question that is often asked, with its answer. */ FAQ,
    /** A number that says how it is, with its source and day. */ FIGURE,
    /** What somebody outside has said. */ VIEW
}
