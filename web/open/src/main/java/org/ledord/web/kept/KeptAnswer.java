package org.ledord.web.kept;

import io.undertow.util.HttpString;
import java.util.List;
import java.util.Map;

/**
 * A kept page with what every answer says that carries it.
 *
 * @param heads what it says of itself
 * @param path what a showing counts for (ADR 0041), or null where it counts for nothing
 */
record KeptAnswer(KeptPage page, List<Head> heads, String path) {
    record Head(HttpString name, String value) {
    }

    static KeptAnswer of(KeptPage page, String path) {
        return new KeptAnswer(page, page.headers().entrySet().stream().map(KeptAnswer::head).toList(), path);
    }

    private static Head head(Map.Entry<String, String> header) {
        return new Head(new HttpString(header.getKey()), header.getValue());
    }
}
