package org.ledord.dev.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/** Stylesheets, fonts and the script: the project's own, packed into the jar at build, and the little the mailbox adds. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private Assets() {
    }

    /** The file with this path below {@code assets}, if it is there and of a kind a page needs. */
    static Optional<Answer> file(String path) throws IOException {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        boolean plain = path.matches("[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*");
        if (type == null || !plain) {
            return Optional.empty();
        }
        try (InputStream in = Assets.class.getResourceAsStream("assets/" + path)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(Answer.of(200, type, in.readAllBytes()).with("Cache-Control", "no-cache"));
        }
    }
}
