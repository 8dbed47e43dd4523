package org.ledord.web.kept;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ledord.transparency.PublicVersion;
import org.ledord.web.frame.HeldResponse;
import org.ledord.web.frame.Visit;
import org.ledord.web.hits.Showings;

/**
 * Keeps public pages as they were drawn, and draws one anew when something has changed: once, however many wait for it. What a
 * personal link opens is not kept, nor what fails, nor anything while the database does not say whether it still holds.
 */
public class KeptPages extends HttpFilter {
    private static final long serialVersionUID = 1L;
    /** Where the store lies in the context, for {@link KeptEntrance}, which is there before anything can be injected. */
    static final String STORE = KeptStore.class.getName();
    private static final Set<String> EACH = Set.of("content-type", "content-length", "cache-control", "etag", "x-ledord-ref", "x-ledord-statements", "strict-transport-security");
    private static final int LARGEST = 2 << 20;
    private static final int PATIENCE_SECONDS = 20;
    private static final int LONGEST_KEY = 500;

    @Inject
    private transient PublicVersion version;
    @Inject
    private transient Clock clock;
    @Inject
    private transient KeptStore kept;

    private transient ConcurrentMap<String, CompletableFuture<KeptPage>> drawn;

    @Override
    public void init() {
        getServletContext().setAttribute(STORE, kept);
        drawn = new ConcurrentHashMap<>();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        OptionalLong now = reading && Visit.of(request).namesLanguage() ? version.now() : OptionalLong.empty();
        String key = address(request.getRequestURI(), request.getQueryString());
        if (now.isEmpty() || key.length() > LONGEST_KEY) {
            chain.doFilter(request, response);
            return;
        }
        KeptPage page = kept.standing(key, now.getAsLong());
        if (page == null && "GET".equals(request.getMethod())) {
            page = renewed(key, now.getAsLong(), request, response, chain);
            if (page == null) {
                return;
            }
        }
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            page.send(request, response, KeptPage.PUBLIC);
        }
    }

    /** By what a page is kept. @param query what follows the question mark; null or empty where there is none */
    static String address(String uri, String query) {
        return query == null || query.isEmpty() ? uri : uri + "?" + query;
    }

    /** The page, drawn by this request or by another that began just before; null where it was answered and is not to be kept. */
    private KeptPage renewed(String key, long now, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        CompletableFuture<KeptPage> mine = new CompletableFuture<>();
        CompletableFuture<KeptPage> others = drawn.putIfAbsent(key, mine);
        if (others != null) {
            KeptPage page = kept.standing(wait(others), now);
            return page != null ? page : draw(now, request, response, chain);
        }
        KeptPage page = null;
        try {
            page = draw(now, request, response, chain);
            if (page != null) {
                kept.keep(key, page, Showings.path(request, page.type()));
            }
            return page;
        } finally {
            drawn.remove(key, mine);
            mine.complete(page);
        }
    }

    private static KeptPage wait(CompletableFuture<KeptPage> others) {
        try {
            return others.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return null;
        } catch (ExecutionException | TimeoutException failed) {
            return null;
        }
    }

    private KeptPage draw(long now, HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (held.isPassedOn()) {
            return null;
        }
        byte[] whole = held.page();
        String control = response.getHeader("Cache-Control");
        if (response.getStatus() != HttpServletResponse.SC_OK || control != null && control.contains("private") || whole.length > LARGEST) {
            held.send();
            return null;
        }
        return KeptPage.of(now, clock.instant(), response.getContentType(), headers(response), whole).compressed();
    }

    /** What the page says of itself, without what is told anew with each answer. */
    private static Map<String, String> headers(HttpServletResponse response) {
        Map<String, String> headers = new LinkedHashMap<>();
        response.getHeaderNames().stream().filter(name -> !EACH.contains(name.toLowerCase(Locale.ROOT))).forEach(name -> headers.put(name, response.getHeader(name)));
        return Map.copyOf(headers);
    }
}
