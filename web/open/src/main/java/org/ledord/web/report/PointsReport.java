package org.ledord.web.report;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.matter.MatterKey;
import org.ledord.pilot.PilotReporting;
import org.ledord.pilot.PointRow;
import org.ledord.pilot.TooOften;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;

/**
 * {@code POST /api/pilots/<reform>/<pilot>/measures/<measure>/points}: a machine reports values, with a bearer token (RFC 6750) and nothing else; no
 * session or cookie is asked for here. Each row gets its verdict; those that cannot be kept hold none back. What is wrong is told as
 * {@code {"error": …, "message": …}}: 400 no such report, 401 no good token, 404 no such pilot or measure for it, 413 too large, 415 no JSON,
 * 422 a rule says no, 429 too often.
 */
@WebServlet("/api/pilots/*")
public class PointsReport extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PLACE = Pattern.compile("/([a-z0-9-]{1,60})/(\\d{1,6})/measures/(\\d{1,6})/points");
    private static final Pattern BEARER = Pattern.compile("[Bb]earer +([A-Za-z0-9_~+/.=-]{1,200}) *");
    private static final int MOST_BYTES = 1_000_000;
    private static final int TOO_MANY = 429;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient PilotReporting reporting;

    @Inject
    private transient PortalTexts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        try {
            answer(request, response);
        } catch (TooOften often) {
            response.setHeader("Retry-After", "60");
            tell(response, TOO_MANY, "too-often", "This token was used too often. Try again in a minute.");
        } catch (NotFound | Refused none) {
            tell(response, HttpServletResponse.SC_NOT_FOUND, "not-found", "There is no such pilot or measure for this token.");
        } catch (RuleViolation no) {
            tell(response, UNPROCESSABLE, no.key(), texts.in(Language.en).say(no.key(), no.arguments()));
        } catch (Reported.Malformed malformed) {
            tell(response, HttpServletResponse.SC_BAD_REQUEST, "malformed", malformed.getMessage());
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, Reported.Malformed {
        Optional<MatterKey> pilot = reporting.bear(bearer(request));
        if (pilot.isEmpty()) {
            response.setHeader("WWW-Authenticate", "Bearer");
            tell(response, HttpServletResponse.SC_UNAUTHORIZED, "unauthorized", "Send a good token in the header Authorization: Bearer.");
            return;
        }
        Matcher place = PLACE.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!place.matches() || !place.group(1).equals(pilot.get().reform()) || Integer.parseInt(place.group(2)) != pilot.get().number()) {
            throw new NotFound("pilot");
        }
        if (request.getContentType() == null || !request.getContentType().toLowerCase(java.util.Locale.ROOT).matches("application/json *(;.*)?")) {
            tell(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "media-type", "Send application/json.");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            tell(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large", "Send at most " + MOST_BYTES + " bytes.");
            return;
        }
        Reported reported = Reported.read(new String(body, StandardCharsets.UTF_8));
        write(response, HttpServletResponse.SC_OK, verdicts(reporting.report(pilot.get(), Integer.parseInt(place.group(3)), reported.typed(), reported.reason())));
    }

    private static String bearer(HttpServletRequest request) {
        Matcher bearer = BEARER.matcher(request.getHeader("Authorization") == null ? "" : request.getHeader("Authorization"));
        return bearer.matches() ? bearer.group(1) : null;
    }

    private static JsonObject verdicts(List<PointRow> rows) {
        JsonArrayBuilder each = Json.createArrayBuilder();
        rows.forEach(row -> each.add(Json.createObjectBuilder().add("row", row.line()).add("verdict", row.verdict().key()).add("kept", row.verdict().good())));
        long kept = rows.stream().filter(row -> row.verdict().good()).count();
        return Json.createObjectBuilder().add("kept", kept).add("refused", rows.size() - kept).add("points", each).build();
    }

    private static void tell(HttpServletResponse response, int status, String error, String message) throws IOException {
        write(response, status, Json.createObjectBuilder().add("error", error).add("message", message).build());
    }

    private static void write(HttpServletResponse response, int status, JsonObject json) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
