package org.ledord.matter;

/** A reform by the name in its address. */
public record ReformKey(String slug) implements About {
    public ReformKey {
        if (slug == null || !slug.matches("[a-z0-9][a-z0-9-]{0,60}")) {
            throw new org.ledord.shared.NotFound("reform " + slug);
        }
    }
}
