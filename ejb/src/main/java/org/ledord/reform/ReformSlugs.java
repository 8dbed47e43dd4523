package org.ledord.reform;

import java.util.Set;
import org.ledord.matter.Slug;

/** The names that a reform goes by in addresses. */
public final class ReformSlugs {
    /** First words of addresses that lead elsewhere; a reform by such a name could not be reached. */
    private static final Set<String> RESERVED = Set.of("accessibility", "answer", "code", "coming", "confirm", "e", "errors", "files", "films", "health", "images", "jakarta", "k", "kit", "ledord",
            "mine", "missed", "privacy", "question", "receipt", "reforms", "rhythm", "robots", "search", "sitemap", "style", "survey", "tags", "templates", "unsubscribe", "work");

    private ReformSlugs() {
    }

    /** Whether this name leads elsewhere. */
    public static boolean isReserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** A name made of a title; empty when the title has no letter or digit that an address can carry. */
    public static String proposed(String title) {
        String slug = Slug.of(title);
        return isReserved(slug) ? slug + "-reform" : slug;
    }
}
