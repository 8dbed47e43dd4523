package org.ledord.web.survey;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PortalTexts;
import org.ledord.transparency.OpenSurveyQueries;
import org.ledord.transparency.SurveyResults;
import org.ledord.web.frame.KeptPages;

/**
 * {@code /api/surveys/<reform>/<number>}: what is published of a survey, as JSON (RFC 8259), to be read alone; {@code ?language=en} for
 * another language than the first. One row for each share, index, participation and released text: the same rows as the file.
 */
@WebServlet("/api/surveys/*")
public class SurveyJson extends HttpServlet {
    private static final long serialVersionUID = 1L;
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
        if (KeptPages.has(request, response, json, "public, max-age=30, must-revalidate")) {
            return;
        }
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }

    private static String json(String reform, SurveyResults results, List<List<String>> rows) {
        List<String> heads = rows.get(0);
        return "{\"reform\":" + word(reform) + ",\"number\":" + results.head().number() + ",\"title\":" + word(results.head().title()) + ",\"threshold\":" + results.head().threshold()
                + ",\"results\":[" + rows.stream().skip(1).map(row -> object(heads, row)).collect(Collectors.joining(",")) + "]}";
    }

    private static String object(List<String> heads, List<String> row) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < heads.size(); i++) {
            boolean number = List.of("occasion", "share").contains(heads.get(i)) && !row.get(i).isEmpty();
            object.append(i == 0 ? "" : ",").append(word(heads.get(i))).append(':').append(row.get(i).isEmpty() ? "null" : number ? row.get(i) : word(row.get(i)));
        }
        return object.append('}').toString();
    }

    /** A string as JSON writes it. */
    static String word(String words) {
        StringBuilder out = new StringBuilder("\"");
        words.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
