package org.ledord.reform;

/** A reform by name; {@code mine} when the actor takes part in it. */
public record ReformName(String slug, String title, boolean mine) {
}
