package org.ledord.web.frame;

/** One numbered square of {@code l:points}: a point of a round, whether it has its reply, and where it is shown. */
public record Mark(int number, boolean done, boolean current, String href) { }
