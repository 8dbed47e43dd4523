package org.ledord.document;

/** A page of the reform, to choose from. */
public record NamedPage(String slug, String title) {
}
