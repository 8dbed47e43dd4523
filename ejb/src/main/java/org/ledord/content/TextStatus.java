package org.ledord.content;

/** How far what a page or a post says in one language has come. */
public enum TextStatus {
    /** Only those who write see it. */ DRAFT,
    /** It will be let out by itself at a set time. */ SCHEDULED,
    /** All may read it. */ PUBLISHED,
    /** It was read by all and is no longer. */ WITHDRAWN
}
