package org.ledord.web.opendata;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ledord.opendata.Column;
import org.ledord.opendata.DataPage;
import org.ledord.opendata.DataRow;
import org.ledord.opendata.OpenDataQueries;
import org.ledord.shared.Csv;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;
import org.ledord.shared.PerMinute;
import org.ledord.shared.Settings;
import org.ledord.web.kept.KeptPage;

/**
 * {@code /api/open/reforms}, {@code /api/open/<reform>/<list>} as JSON (RFC 8259), the same with {@code .csv} as a file (RFC 4180), and their
 * description {@code /api/open/openapi.json}. Read alone, by anyone, from any page ({@code Access-Control-Allow-Origin}); whoever asks more than
 * two times a second is told to wait (RFC 6585, 4). What is wrong is told as a problem (RFC 9457).
 */
@WebServlet("/api/open/*")
public class OpenDataAnswer extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final int A_MINUTE = 120;
    private static final int SIZE = 100;
    private static final Pattern PATH = Pattern.compile("/(?:(reforms)|([a-z0-9-]{1,61})/([a-z]{1,20}))(\\.csv)?");

    @Inject
    private transient OpenDataQueries data;

    @Inject
    private transient OpenDataDescription description;

    @Inject
    private transient Settings settings;

    @Inject
    private transient Clock clock;

    private final transient PerMinute<String> asked = new PerMinute<>(A_MINUTE);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (!asked.admits(request.getRemoteAddr(), clock.instant())) {
            response.setHeader("Retry-After", "60");
            problem(response, 429, "Too many requests", "Ask at most " + A_MINUTE + " times a minute.");
            return;
        }
        String path = String.valueOf(request.getPathInfo());
        if (path.equals("/openapi.json")) {
            send(request, response, "application/json;charset=UTF-8", description.json());
            return;
        }
        Matcher list = PATH.matcher(path);
        try {
            if (!list.matches()) {
                throw new NotFound("list");
            }
            Language language = language(request);
            if (list.group(4) != null) {
                file(list, language, response);
            } else {
                DataPage page = page(list, number(request, "after", 0, Long.MAX_VALUE), (int) number(request, "limit", SIZE, OpenDataQueries.MOST), language);
                send(request, response, "application/json;charset=UTF-8", json(page, request, language));
            }
        } catch (NotFound nothing) {
            problem(response, HttpServletResponse.SC_NOT_FOUND, "Not found", "There is no such public list. The lists are told by " + settings.publicUrl() + "/api/open/openapi.json");
        } catch (IllegalArgumentException wrong) {
            problem(response, HttpServletResponse.SC_BAD_REQUEST, "Bad request", wrong.getMessage());
        }
    }

    private DataPage page(Matcher list, long after, int size, Language language) {
        return list.group(1) != null ? data.reforms(language) : data.rows(list.group(2), list.group(3), after, size, language);
    }

    /** The whole list, read and handed over a page at a time: it may be longer than what memory should hold. */
    private void file(Matcher list, Language language, HttpServletResponse response) throws IOException {
        DataPage page = page(list, 0, OpenDataQueries.MOST, language);
        String name = list.group(1) != null ? list.group(1) : list.group(2) + "-" + list.group(3);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", KeptPage.PUBLIC);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        Csv csv = Csv.into(response.getWriter());
        csv.row(page.set().columns().stream().map(Column::told).toList());
        while (true) {
            for (DataRow row : page.rows()) {
                JsonObject values = values(row);
                csv.row(page.set().columns().stream().map(column -> cell(column, values, language)).toList());
            }
            csv.flush();
            OptionalLong next = page.next();
            if (next.isEmpty()) {
                return;
            }
            page = page(list, next.getAsLong(), OpenDataQueries.MOST, language);
        }
    }

    private String cell(Column column, JsonObject values, Language language) {
        JsonValue value = value(column, values, language);
        return switch (value.getValueType()) {
            case NULL -> "";
            case STRING -> ((JsonString) value).getString();
            default -> value.toString();
        };
    }

    private String json(DataPage page, HttpServletRequest request, Language language) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (DataRow row : page.rows()) {
            JsonObject values = values(row);
            JsonObjectBuilder told = Json.createObjectBuilder();
            page.set().columns().forEach(column -> told.add(column.told(), value(column, values, language)));
            rows.add(told);
        }
        JsonObjectBuilder whole = Json.createObjectBuilder().add("list", page.set().name()).add("language", language.name()).add("rows", rows);
        if (page.next().isPresent()) {
            whole.add("next", settings.publicUrl() + request.getRequestURI() + "?language=" + language + "&limit=" + page.rows().size() + "&after=" + page.next().getAsLong());
        } else {
            whole.addNull("next");
        }
        return whole.build().toString();
    }

    private JsonValue value(Column column, JsonObject values, Language language) {
        JsonValue value = values.getOrDefault(column.name(), JsonValue.NULL);
        return column.isPath() && value != JsonValue.NULL
                ? Json.createValue(settings.publicUrl() + "/" + language + "/" + values.getString("path")) : value;
    }

    private static JsonObject values(DataRow row) {
        try (var reader = Json.createReader(new StringReader(row.json()))) {
            return reader.readObject();
        }
    }

    private static Language language(HttpServletRequest request) {
        String asked = request.getParameter("language");
        return asked == null ? Language.sv : Language.of(asked).orElseThrow(() -> new IllegalArgumentException("language is one of " + List.of(Language.values()) + "."));
    }

    private static long number(HttpServletRequest request, String name, long otherwise, long most) {
        String asked = request.getParameter(name);
        if (asked == null) {
            return otherwise;
        }
        if (!asked.matches("\\d{1,18}") || Long.parseLong(asked) > most) {
            throw new IllegalArgumentException(name + " is a whole number" + (most == Long.MAX_VALUE ? "." : " of at most " + most + "."));
        }
        return Long.parseLong(asked);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String type, String text) throws IOException {
        KeptPage.of(0, Instant.EPOCH, type, Map.of(), text.getBytes(StandardCharsets.UTF_8)).send(request, response, KeptPage.PUBLIC);
    }

    private static void problem(HttpServletResponse response, int status, String title, String detail) throws IOException {
        byte[] text = Json.createObjectBuilder().add("type", "about:blank").add("title", title).add("status", status).add("detail", detail).build().toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
