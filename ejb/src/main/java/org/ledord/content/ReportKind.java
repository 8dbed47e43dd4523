package org.ledord.content;

/** On the way, or at the end. */
public enum ReportKind {
    INTERIM, FINAL
}
