package org.ledord.content;

/** How far a page's text in one language has come. */
public enum PageStatus {
    /** Only the lead sees it. */ DRAFT,
    /** It will be let out by itself at a set time. */ SCHEDULED,
    /** All may read it. */ PUBLISHED,
    /** It was read by all and is no longer. */ WITHDRAWN
}
