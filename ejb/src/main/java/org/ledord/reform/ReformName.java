package org.ledord.reform;

/** A reform by name; {@code mine} when the actor takes part in it, {@code open} when everybody may read it, {@code preparing} before its work begins. */
public record ReformName(String slug, String title, boolean mine, boolean open, boolean preparing) {
}
