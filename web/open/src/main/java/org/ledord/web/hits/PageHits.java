package org.ledord.web.hits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.ledord.hits.Hits;
import org.ledord.web.frame.Visit;

/**
 * Counts a showing of a public page. Only what everybody may keep is counted, so never what a personal link opened; robots that say
 * that they are some, and pages that a browser fetches ahead, are left out. Nothing of the request is kept but the path.
 */
public class PageHits extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 200;
    /** Robots tell an address where one can read about them, or call themselves one of these; whatever is no browser does not say Mozilla. */
    private static final Pattern ROBOT = Pattern.compile("(?i)bot|crawl|spider|slurp|scan|preview|monitor|headless|lighthouse|https?:");

    @Inject
    private transient Hits hits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, response);
        Visit visit = Visit.of(request);
        if ("GET".equals(request.getMethod()) && visit.namesLanguage() && wasShown(response) && isPerson(request)) {
            String path = visit.path();
            if (path.length() <= LONGEST) {
                hits.count(path);
            }
        }
    }

    /** In full, or as "you have it" to one who looks again. */
    private static boolean wasShown(HttpServletResponse response) {
        int status = response.getStatus();
        String control = response.getHeader("Cache-Control");
        String type = response.getContentType();
        return control != null && control.startsWith("public") && (status == HttpServletResponse.SC_NOT_MODIFIED || status == HttpServletResponse.SC_OK && type != null && type.startsWith("text/html"));
    }

    private static boolean isPerson(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        String accept = request.getHeader("Accept");
        String purpose = request.getHeader("Sec-Purpose");
        return agent != null && agent.startsWith("Mozilla/") && !ROBOT.matcher(agent).find() && accept != null && accept.contains("text/html") && (purpose == null || !purpose.contains("prefetch"));
    }
}
