package org.ledord.web.work;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.ledord.health.HealthQueries;
import org.ledord.health.Neighbour;

/**
 * Sends whoever is not signed in to the one address at which the provider may hand people back, {@code /work/signin},
 * and remembers for ten minutes where they were going. So the provider needs to know a single address, no pattern. Nobody is
 * sent to a provider that does not answer: they are told so on a page of ours. What a page keeps by itself while somebody
 * writes is refused to its script, which says so and leaves the writer where they are.
 */
public class SignInGate extends HttpFilter {
    static final String ENTRANCE = "/signin";
    /** What a page tells that had to be loaded anew, so that nothing of what was sent was taken. */
    static final String EXPIRED = "frame.expired.done";
    private static final long serialVersionUID = 1L;
    private static final String WANTED = "ledord-wanted";
    private static final int MINUTES_10 = 600;
    private static final int LONGEST = 1500;
    private static final String SOON = "10";
    private static final Set<String> FREE = Set.of("ledord", "jakarta.faces.resource", "health", "signin", "signin-failed", "sign-out");

    @Inject
    private transient HealthQueries health;
    @Inject
    private transient LateWords late;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null || isFree(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean page = request.getHeader("Faces-Request") == null;
        if (page && "POST".equals(request.getMethod())) {
            late.keep(request, response);
        }
        if (!health.up(Neighbour.IDENTITY_PROVIDER)) {
            response.setHeader("Retry-After", SOON);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (!page && !"autosave".equals(request.getParameter("jakarta.faces.source"))) {
            loadAnew(request, response);
        } else if (!page || mode != null && !mode.equals("navigate")) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            remember(request, response);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + ENTRANCE);
        }
    }

    /** A script cannot sign in, and a sign-in that it began would spoil the one that the browser's window makes: the whole page is to be loaded. */
    private static void loadAnew(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("partial-response");
            xml.writeEmptyElement("redirect");
            xml.writeAttribute("url", asked(request));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException unwritable) {
            throw new IOException(unwritable);
        }
    }

    /** Whether pages are drawn with this, or it is the entrance itself: the first part of the path after the context. */
    static boolean isFree(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String first = path.replaceFirst("^/+", "").split("[/;]", 2)[0];
        return FREE.contains(first) && !path.contains("..") && !path.toLowerCase().contains("%2e");
    }

    /** Where the one who has just signed in was going; always a path of this WAR. */
    static Optional<String> wanted(HttpServletRequest request, HttpServletResponse response) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(WANTED)) {
                response.addCookie(cookie(request, "", 0));
                String path = URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
                return Optional.of(path).filter(wanted -> wanted.matches(request.getContextPath() + "/[a-z]{2}(/[^\\s\\\\]*)?"));
            }
        }
        return Optional.empty();
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response) {
        String value = URLEncoder.encode(asked(request), StandardCharsets.UTF_8);
        if (value.length() < LONGEST) {
            response.addCookie(cookie(request, value, MINUTES_10));
        }
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if ("POST".equals(request.getMethod())) {
            query += (query.isEmpty() ? "?" : "&") + "done=" + EXPIRED; // what was sent could not be taken
        }
        return request.getRequestURI() + query;
    }

    private static Cookie cookie(HttpServletRequest request, String value, int seconds) {
        Cookie cookie = new Cookie(WANTED, value);
        cookie.setPath(request.getContextPath() + ENTRANCE);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
