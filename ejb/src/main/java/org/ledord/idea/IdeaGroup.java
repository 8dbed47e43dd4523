package org.ledord.idea;

/** A group that an idea can be passed to, by what people call it. */
public record IdeaGroup(int number, String name) {
}
