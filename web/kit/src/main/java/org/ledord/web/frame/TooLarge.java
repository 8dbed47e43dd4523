package org.ledord.web.frame;

import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a form that is larger than anything here takes with a page that says so. The server would break the connection off, and a browser
 * then shows its own words for that; so the listener lets more through (config/wildfly/ledord.cli) and throws it away. What does not say how
 * long it is, as no browser's form does, is broken off all the same.
 */
public class TooLarge extends HttpFilter {
    /** As the servlets take it (web.xml): a file of 20 MB, or several small ones, and the form around. */
    private static final long MOST_BYTES = 27_262_976;
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        if (request.getHeader("Transfer-Encoding") != null) {
            ServletRequestContext.requireCurrent().getExchange().setMaxEntitySize(MOST_BYTES);
        }
        chain.doFilter(request, response);
    }
}
