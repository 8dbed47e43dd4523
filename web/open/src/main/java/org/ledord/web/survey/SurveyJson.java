package org.ledord.web.survey;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.transparency.OpenSurveyQueries;
import org.ledord.transparency.SurveyResults;
import org.ledord.web.kept.KeptPage;

/**
 * {@code /api/surveys/<reform>/<number>}: what is published of a survey, as JSON (RFC 8259), to be read alone; {@code ?language=en} for
 * another language than the first. One row for each share, index, participation and released text: the same rows as the file.
 */
@WebServlet("/api/surveys/*")
public class SurveyJson extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NUMBERS = Set.of("occasion", "share");
    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,61})/([1-9]\\d{0,6})");

    @Inject
    private transient OpenSurveyQueries surveys;

    @Inject
    private transient PortalTexts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        Language language = Language.of(String.valueOf(request.getParameter("language"))).orElse(Language.sv);
        SurveyResults results;
        try {
            if (!path.matches()) {
                throw new NotFound("survey");
            }
            results = surveys.show(path.group(1), Integer.parseInt(path.group(2)), language).results();
        } catch (NotFound nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] json = json(path.group(1), results, results.rows(texts.in(language))).getBytes(StandardCharsets.UTF_8);
        KeptPage.of(0, Instant.EPOCH, "application/json;charset=UTF-8", Map.of("X-Content-Type-Options", "nosniff"), json).send(request, response, KeptPage.PUBLIC);
    }

    private static String json(String reform, SurveyResults results, List<List<String>> rows) {
        JsonArrayBuilder told = Json.createArrayBuilder();
        rows.stream().skip(1).forEach(row -> told.add(object(rows.get(0), row)));
        return Json.createObjectBuilder().add("reform", reform).add("number", results.head().number()).add("title", results.head().title())
                .add("threshold", results.head().threshold()).add("results", told).build().toString();
    }

    private static JsonObjectBuilder object(List<String> heads, List<String> row) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < heads.size(); i++) {
            String value = row.get(i);
            if (value.isEmpty()) {
                object.addNull(heads.get(i));
            } else if (NUMBERS.contains(heads.get(i))) {
                object.add(heads.get(i), new BigDecimal(value));
            } else {
                object.add(heads.get(i), value);
            }
        }
        return object;
    }
}
