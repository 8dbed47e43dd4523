package org.ledord.dev.mailbox;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What goes back to the browser.
 *
 * @param status the HTTP status
 * @param headers its headers
 * @param body its bytes
 */
record Answer(int status, Map<String, String> headers, byte[] body) {

    /** A page of ours. */
    static Answer page(int status, Html page) {
        return of(status, "text/html; charset=utf-8", page.markup().getBytes(StandardCharsets.UTF_8));
    }

    /** Bytes of a given type. */
    static Answer of(int status, String type, byte[] body) {
        return new Answer(status, Map.of("Content-Type", type), body);
    }

    /** Go there with a GET: what was just done is not done again by reloading. */
    static Answer seeOther(String path) {
        return new Answer(303, Map.of("Location", path), new byte[0]);
    }

    /** The same answer with one header more. */
    Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
