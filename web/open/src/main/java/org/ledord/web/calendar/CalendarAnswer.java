package org.ledord.web.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.ledord.meeting.CalendarQueries;
import org.ledord.web.kept.KeptPage;

/** {@code /api/calendar/<word>.ics}: somebody's own calendar as text/calendar (RFC 5545); 404 where the address leads nowhere, or no longer. */
@WebServlet("/api/calendar/*")
public class CalendarAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".ics";

    @Inject
    private transient CalendarQueries calendars;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        Optional<String> found = path.endsWith(ENDING) ? calendars.text(path.substring(0, path.length() - ENDING.length())) : Optional.empty();
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        if (found.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] text = found.get().getBytes(StandardCharsets.UTF_8);
        KeptPage.of(0, Instant.EPOCH, "text/calendar;charset=UTF-8", Map.of(), text)
                .send(request, response, "private, no-cache"); // kept, but asked about each time: an address that was ended must lead nowhere at once
    }
}
