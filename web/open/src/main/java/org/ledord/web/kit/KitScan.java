package org.ledord.web.kit;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ledord.kit.KitScanning;
import org.ledord.kit.KitScanning.Scanned;
import org.ledord.web.frame.Visit;

/**
 * {@code /k/<word>}: where the code on a poster leads. Stands outside the pages, so it is never answered from those that are kept; the
 * place's number grows by one, and the reader is sent on at once. Programs that look ahead or read everything are sent on and not counted.
 */
@WebServlet("/k/*")
public class KitScan extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PROGRAM = Pattern.compile("(?<!cu)bot\\b|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|skypeuri|curl|wget|python|java/|go-http|okhttp|monitor|scan",
            Pattern.CASE_INSENSITIVE);

    @Inject
    private transient KitScanning scanning;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String purpose = request.getHeader("Sec-Purpose");
        answer(request, response, byPerson(request.getHeader("User-Agent"), purpose == null ? request.getHeader("Purpose") : purpose));
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean counts) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<Scanned> found = scanning.scan(path, counts);
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Vary", "Accept-Language");
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            Scanned to = found.get();
            response.sendRedirect(request.getContextPath() + "/" + Visit.of(request).language() + "/" + to.of().reform() + "/" + to.of().kind().path() + "/" + to.of().number() + (to.kit() ? "/kit" : ""));
        }
    }

    /**
     * Whether a person asks, as far as a browser tells; what says nothing of itself is none.
     *
     * @param agent what it calls itself
     * @param purpose what it asks for the page for; null where it is shown at once
     */
    static boolean byPerson(String agent, String purpose) {
        return agent != null && !agent.isBlank() && !PROGRAM.matcher(agent).find() && (purpose == null || !purpose.contains("prefetch") && !purpose.contains("preview"));
    }
}
