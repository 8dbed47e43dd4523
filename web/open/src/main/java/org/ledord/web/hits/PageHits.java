package org.ledord.web.hits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ledord.hits.Hits;

/**
 * Counts a showing of a public page. Only what everybody may keep is counted, so never what a personal link opened; robots that say
 * that they are some, and pages that a browser fetches ahead, are left out. Nothing of the request is kept but the path.
 */
public class PageHits extends HttpFilter {
    private static final long serialVersionUID = 1L;
    @Inject
    private transient Hits hits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        String path = "GET".equals(request.getMethod()) && wasShown(response) ? Showings.path(request, "text/html") : null;
        if (path != null && Showings.isPerson(request.getHeader("User-Agent"), request.getHeader("Accept"), request.getHeader("Sec-Purpose"))) {
            hits.count(path);
        }
    }

    /** In full, or as "you have it" to one who looks again. */
    private static boolean wasShown(HttpServletResponse response) {
        int status = response.getStatus();
        String control = response.getHeader("Cache-Control");
        String type = response.getContentType();
        return control != null && control.startsWith("public") && (status == HttpServletResponse.SC_NOT_MODIFIED || status == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html"));
    }
}
