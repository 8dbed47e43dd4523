package org.ledord.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ledord.shared.Language;

/**
 * What one request asks for: the language in its address, the path behind it, and the route once it is found. Kept as a
 * request attribute so that it survives the way through forwards and error pages.
 */
public final class Visit {
    private static final String NAME = Visit.class.getName();
    private final HttpServletRequest request;
    private final String uri;
    private final List<String> parts;
    private final Optional<Language> inAddress;
    private final Language language;
    private Route route;

    private Visit(HttpServletRequest request) {
        this.request = request;
        this.uri = request.getRequestURI();
        List<String> all = decoded(uri.substring(request.getContextPath().length()));
        this.inAddress = all.isEmpty() ? Optional.empty() : exactly(all.get(0));
        this.parts = inAddress.isPresent() ? all.subList(1, all.size()) : all;
        this.language = inAddress.orElseGet(() -> accepted(request));
    }

    /** The visit that this request belongs to; asked first by the outermost filter, so it keeps the address as typed. */
    public static Visit of(HttpServletRequest request) {
        Visit visit = (Visit) request.getAttribute(NAME);
        if (visit == null) {
            visit = new Visit(request);
            request.setAttribute(NAME, visit);
        }
        return visit;
    }

    /** The language of the address, else the one the browser would rather have, else Swedish. */
    public Language language() {
        return language;
    }

    /** The pattern of the route that this address leads to, if it leads anywhere. */
    public Optional<String> leadsTo(Site site) {
        return site.find(parts).map(found -> found.route().pattern());
    }

    /** The same address in this language, with its query. */
    public String in(Language other) {
        return request.getContextPath() + "/" + other + rawPath() + (query() == null ? "" : "?" + query());
    }

    /** Whether the address itself names the language. */
    public boolean namesLanguage() {
        return inAddress.isPresent();
    }

    /** The address as it was typed, from the context on, without its query. */
    public String uri() {
        return uri;
    }

    /** The path behind the language, decoded, in parts. */
    List<String> parts() {
        return parts;
    }

    /** The path behind context and language, as it was typed; the same page in every language. */
    public String path() {
        return rawPath();
    }

    /** The raw path behind context and language, beginning with a slash. */
    String rawPath() {
        String path = uri.substring(request.getContextPath().length());
        if (inAddress.isPresent()) {
            path = path.substring(1 + language.name().length());
        }
        return path.isEmpty() ? "/" : path;
    }

    /** The query as it was sent, or null. */
    String query() {
        return request.getQueryString();
    }

    Route route() {
        return route;
    }

    void found(Route route) {
        this.route = route;
    }

    private static List<String> decoded(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : Route.parts(path)) {
            int parameter = part.indexOf(';');
            String bare = parameter < 0 ? part : part.substring(0, parameter);
            parts.add(decode(bare));
        }
        return parts;
    }

    private static String decode(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return part; // no route has it: the visitor is told that the address leads nowhere
        }
    }

    private static Optional<Language> exactly(String code) {
        return Language.of(code).filter(language -> language.name().equals(code));
    }

    private static Language accepted(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Language.sv;
        }
        for (Locale locale : Collections.list(request.getLocales())) {
            Optional<Language> language = Language.of(locale.getLanguage());
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.sv;
    }
}
