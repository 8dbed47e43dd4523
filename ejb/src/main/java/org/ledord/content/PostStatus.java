package org.ledord.content;

/** How far a post has come. */
public enum PostStatus {
    /** Only those who write see it. */ DRAFT,
    /** All may read it. */ PUBLISHED,
    /** It was read by all and is no longer. */ WITHDRAWN
}
