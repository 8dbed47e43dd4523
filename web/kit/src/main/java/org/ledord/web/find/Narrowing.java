package org.ledord.web.find;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ledord.search.Narrowed;

/**
 * The addresses of a search, narrowed in one way or another; each begins at its first page.
 *
 * @param path where the search is, perhaps with parameters of its own
 */
public record Narrowing(String path, String query, Narrowed to) {
    /** Of one kind alone, or of all where it is empty. */
    public String kind(String kind) {
        return address(kind, to.language());
    }

    /** In one language alone, or in all where it is empty. */
    public String language(String language) {
        return address(to.kind(), language);
    }

    /** Narrowed to nothing. */
    public String wide() {
        return address("", "");
    }

    /** What was asked for as an address has it. */
    public String encoded() {
        return URLEncoder.encode(query == null ? "" : query, StandardCharsets.UTF_8);
    }

    private String address(String kind, String language) {
        return path + (path.contains("?") ? "&" : "?") + "q=" + encoded() + (kind.isEmpty() ? "" : "&kind=" + kind) + (language.isEmpty() ? "" : "&tongue=" + language);
    }
}
