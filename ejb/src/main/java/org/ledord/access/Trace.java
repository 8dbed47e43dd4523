package org.ledord.access;

/** What a call that went well leaves in {@code audit_event}. */
public enum Trace {
    /** A row that says who did what, when, and to which matter; for what changes something, unless the door says that it did nothing. */
    ROW,
    /** None: it only looks. Who reads what is never written down (meddelarfrihet). Doors named {@code *Queries} need not say it. */
    READS,
    /** None: the portal's own work on rows that say themselves what became of them, and when (outbox, raw mail, digest runs). */
    ROWS_OF_ITS_OWN
}
