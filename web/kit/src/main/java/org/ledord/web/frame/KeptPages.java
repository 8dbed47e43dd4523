package org.ledord.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Lets browsers and the proxy in front keep a public page for half a minute, and ask afterwards whether it changed
 * instead of fetching it again. Half a minute: what is withdrawn must be gone within sixty seconds.
 */
public class KeptPages extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int TAG_BYTES = 12;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        if (!reading || !Visit.of(request).namesLanguage()) {
            chain.doFilter(request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response);
        chain.doFilter(request, held);
        if (held.isPassedOn()) {
            return;
        }
        byte[] page = held.page();
        if (response.getStatus() == HttpServletResponse.SC_OK && mayBeKept(response)) {
            String tag = "\"" + digest(page) + "\"";
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "public, max-age=30, must-revalidate");
            if (tag.equals(request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        held.send();
    }

    /** A page that sets {@code Cache-Control: private} itself (one opened by a personal link, say) is not kept. */
    private static boolean mayBeKept(HttpServletResponse response) {
        String control = response.getHeader("Cache-Control");
        return control == null || !control.contains("private");
    }

    private static String digest(byte[] page) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(page), 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
