package org.ledord.discussion;

/** How a post came. */
public enum PostChannel {
    /** Written on the page. */ PAGE,
    /** A reply to a mail. */ MAIL
}
