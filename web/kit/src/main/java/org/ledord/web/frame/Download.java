package org.ledord.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** What a file that somebody uploaded is sent with, so that no browser shows it as a page of ours or runs what is in it (MAIL.md, I12). */
public final class Download {
    private Download() {
    }

    /** Sets the headers. @param name what the file is called where it is saved (RFC 6266) */
    public static void heads(BiConsumer<String, String> header, String name) {
        header.accept("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^\\p{ASCII}]", "_") + "\"; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
        shown(header);
    }

    /** The same for what a browser may show where a page of ours names it: a picture. */
    public static void shown(BiConsumer<String, String> header) {
        header.accept("X-Content-Type-Options", "nosniff");
        header.accept("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        header.accept("Cross-Origin-Resource-Policy", "same-origin");
    }
}
