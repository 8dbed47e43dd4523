package org.ledord.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ledord.web.frame.HeldResponse;
import org.ledord.web.frame.Say;

/**
 * Puts what was sent too late ({@link LateWords}) back into its form once its writer is signed in, and keeps it too where
 * only the page had been open for too long.
 */
public class PutBack extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient LateWords late;
    @Inject
    private transient Say say;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            late.forget(request);
            chain.doFilter(request, new Expiring(request, response));
            return;
        }
        Optional<LateWords.Sent> sent = late.of(request);
        if (sent.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String without = LateWords.without(request); // before the router changes what the request says of itself
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (!held.isPassedOn()) {
            byte[] page = new Refill(sent.get(), say::get, without).into(new String(held.page(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }

    /** Keeps what was sent before the browser is told to load the page anew. */
    private final class Expiring extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        Expiring(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.endsWith("done=" + SignInGate.EXPIRED)) {
                late.keep(request, (HttpServletResponse) getResponse());
            }
            super.sendRedirect(location);
        }
    }
}
