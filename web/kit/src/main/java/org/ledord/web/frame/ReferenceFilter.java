package org.ledord.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.jboss.logging.MDC;

/**
 * Gives each request a short reference. It stands in every line of the log that the request causes, in the answer's
 * head, and on an error page, so that a person can tell support one word and support finds the rest.
 */
public class ReferenceFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String NAME = "ledord.ref";
    /** No letters or digits that are read for another. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Visit.of(request);
        String reference = of(request);
        MDC.put("ref", reference);
        response.setHeader("X-Ledord-Ref", reference);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("ref");
        }
    }

    /** The reference of this request. */
    static String of(HttpServletRequest request) {
        String reference = (String) request.getAttribute(NAME);
        if (reference == null) {
            StringBuilder made = new StringBuilder(LENGTH);
            for (int i = 0; i < LENGTH; i++) {
                made.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            reference = made.toString();
            request.setAttribute(NAME, reference);
        }
        return reference;
    }
}
