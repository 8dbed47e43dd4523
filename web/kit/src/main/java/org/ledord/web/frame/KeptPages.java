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
        if (response.getStatus() != HttpServletResponse.SC_OK || !mayBeKept(response) || !has(request, response, page, "public, max-age=30, must-revalidate")) {
            held.send();
        }
    }

    /**
     * Says how long an answer may be kept, and whether whoever asks has it as it is; then that is the whole answer (RFC 9110, 13.1.2 and 15.4.5).
     *
     * @param control the {@code Cache-Control}
     */
    public static boolean has(HttpServletRequest request, HttpServletResponse response, byte[] content, String control) {
        String tag = "\"" + digest(content) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", control);
        boolean has = tag.equals(request.getHeader("If-None-Match"));
        if (has) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
        return has;
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
