package org.ledord.content;

/** What a post says. The language is the writer's own and is not translated. */
public record PostText(String title, String lead, String body, String language) {
}
