package org.ledord.document;

/** How far a document has come. */
public enum DocumentStatus {
    /** Those who write for the reform see it. */ DRAFT,
    /** All may open it. */ PUBLISHED,
    /** It was open to all and is no longer; it says why to those who write. */ WITHDRAWN
}
