package org.ledord.content;

/** What a page or a post says in one language, with simple marks ({@link Marks}). */
public record TextWords(String title, String lead, String body) {
}
