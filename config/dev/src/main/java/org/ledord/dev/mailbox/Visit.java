package org.ledord.dev.mailbox;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request, taken apart.
 *
 * @param method GET or POST
 * @param path the address's path, undecoded
 * @param steps the path's steps, decoded
 * @param query the address's parameters
 * @param form the form's fields
 * @param words the texts in the visitor's language
 */
record Visit(
        String method,
        String path,
        List<String> steps,
        Map<String, String> query,
        Map<String, String> form,
        Words words) {

    static final String LANGUAGE_COOKIE = "ledord-mailbox-lang";
    private static final int LARGEST_FORM = 2_000_000;

    /** Reads the request; a path or form that cannot be decoded is an {@link IllegalArgumentException}. */
    static Visit of(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        List<String> steps = new ArrayList<>();
        for (String step : path.split("/")) {
            if (!step.isEmpty()) {
                // A plus sign in a path is a plus sign; it stands in every answer address.
                steps.add(URLDecoder.decode(step.replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
        String method = exchange.getRequestMethod();
        Map<String, String> form = method.equals("POST") ? fields(body(exchange)) : Map.of();
        Words words = Words.in(language(query, exchange.getRequestHeaders()));
        return new Visit(method, path, List.copyOf(steps), query, form, words);
    }

    /** Whether the request reads only. */
    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** A parameter of the address, empty when absent. */
    String asked(String name) {
        return query.getOrDefault(name, "");
    }

    /** A field of the form, empty when absent. */
    String written(String name) {
        return form.getOrDefault(name, "");
    }

    /** The page asked for, from 1. */
    int page() {
        return number(asked("page")).map(n -> (int) Math.min(n, 1_000_000)).orElse(1);
    }

    /** A positive whole number, if the text is one. */
    static Optional<Long> number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static String body(HttpExchange exchange) throws IOException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        if (bytes.length > LARGEST_FORM) {
            throw new IllegalArgumentException("The form is too large");
        }
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : encoded == null ? new String[0] : encoded.split("&")) {
            String[] pair = field.split("=", 2);
            String value = pair.length == 2 ? URLDecoder.decode(pair[1], StandardCharsets.UTF_8) : "";
            fields.put(URLDecoder.decode(pair[0], StandardCharsets.UTF_8), value);
        }
        return fields;
    }

    private static Language language(Map<String, String> query, Headers headers) {
        return Language.of(query.getOrDefault("lang", ""))
                .or(() -> cookie(headers).flatMap(Language::of))
                .orElseGet(() -> Language.accepted(headers.getFirst("Accept-Language")));
    }

    private static Optional<String> cookie(Headers headers) {
        String cookies = headers.getFirst("Cookie");
        for (String cookie : cookies == null ? new String[0] : cookies.split(";")) {
            String[] pair = cookie.strip().split("=", 2);
            if (pair.length == 2 && pair[0].equals(LANGUAGE_COOKIE)) {
                return Optional.of(pair[1]);
            }
        }
        return Optional.empty();
    }
}
