package org.ledord.web.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import org.ledord.shared.Settings;

/**
 * What every answer tells the browser not to do. Init parameter {@code scripts}: {@code none} for pages without any
 * script, {@code own} where Faces and PrimeFaces bring theirs. PrimeFaces adds its nonce by setting the policy's header
 * anew with its script part only; the rest is put back in front of it here, with {@code script-src} last.
 */
public class SecurityHeaders extends HttpFilter {
    /** Told where the request came by TLS (RFC 6797), with {@link #A_YEAR}. */
    public static final String TRANSPORT = "Strict-Transport-Security";
    /** For how long browsers come by TLS only. */
    public static final String A_YEAR = "max-age=31536000";
    private static final long serialVersionUID = 1L;
    private static final String POLICY = "Content-Security-Policy";
    private static final String YEAR = "public, max-age=31536000, immutable";

    @Inject
    private transient Settings settings;
    private String beforeScripts;
    private String scripts;

    @Override
    public void init() {
        boolean none = "none".equals(getFilterConfig().getInitParameter("scripts"));
        // A form that the browser sends after the session ended is sent on to the provider to sign in again.
        String forms = none ? "'self'" : "'self' " + origin(settings.oidcProvider());
        beforeScripts = "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action " + forms + "; ";
        scripts = none ? "script-src 'none'" : "script-src 'self'";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(POLICY, beforeScripts + scripts);
        response.setHeader("Vary", "Accept-Encoding"); // the server compresses text
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader(TRANSPORT, A_YEAR);
        }
        boolean versioned = request.getQueryString() != null && request.getQueryString().startsWith("v=");
        if (request.getRequestURI().startsWith(request.getContextPath() + "/ledord/")) {
            response.setHeader("Cache-Control", versioned || request.getRequestURI().endsWith(".woff2") ? YEAR : "public, max-age=3600");
        } else {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, new WholePolicy(response));
    }

    private static String origin(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getAuthority();
    }

    private final class WholePolicy extends HttpServletResponseWrapper {

        WholePolicy(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, POLICY.equalsIgnoreCase(name) ? whole(value) : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                super.setHeader(name, whole(value));
            } else {
                super.addHeader(name, value);
            }
        }

        private String whole(String value) {
            return value.startsWith("script-src") ? beforeScripts + value : value;
        }
    }
}
