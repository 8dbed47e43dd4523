package org.ledord.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/**
 * Refuses a change that another site's page sends. The view state (work) and signed form tokens (open) are the lock;
 * this is the gate before it. What is no browser, a mail system's one-click unsubscription for one, sends neither header. Init parameter
 * {@code open}: the first word of addresses whose own token is lock enough and that must work from anywhere.
 */
public class SameOrigin extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private String open;

    @Override
    public void init() {
        open = getFilterConfig().getInitParameter("open");
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && isForeign(request) && !isOpen(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOpen(HttpServletRequest request) {
        List<String> parts = Visit.of(request).parts();
        return open != null && parts.size() > 1 && open.equals(parts.get(0));
    }

    private static boolean isForeign(HttpServletRequest request) {
        String fetched = request.getHeader("Sec-Fetch-Site");
        if (fetched != null) {
            return !fetched.equals("same-origin") && !fetched.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !sameHost(origin, request);
    }

    private static boolean sameHost(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            return request.getServerName().equalsIgnoreCase(uri.getHost());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
