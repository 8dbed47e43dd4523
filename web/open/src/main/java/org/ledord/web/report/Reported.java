package org.ledord.web.report;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a machine reports: {@code {"points": [{"on": "2024-05-27", "value": 13.1}], "reason": "…"}}. A value of {@code null} takes the one of that
 * day away. Unknown names are refused, so that a slip is not lost in silence.
 *
 * @param typed the rows as somebody would type them
 * @param reason why values that stand are changed, or empty
 */
record Reported(String typed, String reason) {
    private static final int MOST = 5_000;
    private static final int MOST_DIGITS = 40;

    /** It is no such report. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    static Reported read(String json) throws Malformed {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject whole = reader.readObject();
            only(whole, List.of("points", "reason"));
            if (!(whole.get("points") instanceof jakarta.json.JsonArray points) || points.isEmpty() || points.size() > MOST) {
                throw new Malformed("points: an array of 1 to " + MOST);
            }
            List<String> rows = new ArrayList<>();
            for (JsonValue point : points) {
                rows.add(row(point));
            }
            return new Reported(String.join("\n", rows), reason(whole.get("reason")));
        } catch (JsonException | ArithmeticException | NumberFormatException malformed) {
            throw new Malformed("the body is no JSON object");
        }
    }

    private static String reason(JsonValue reason) throws Malformed {
        if (reason == null || reason == JsonValue.NULL) {
            return "";
        }
        if (reason instanceof JsonString words) {
            return words.getString();
        }
        throw new Malformed("reason: a string");
    }

    /** One line, whatever the machine wrote: nothing that it says can make a row of its own. */
    private static String row(JsonValue point) throws Malformed {
        if (!(point instanceof JsonObject object) || !(object.get("on") instanceof JsonString on) || on.getString().isBlank()) {
            throw new Malformed("each point: an object with \"on\", a day like 2024-05-27, and \"value\", a number or null");
        }
        only(object, List.of("on", "value"));
        String day = on.getString().replaceAll("[\\s;]+", "_");
        if (object.get("value") == JsonValue.NULL) {
            return day + " -";
        }
        if (!(object.get("value") instanceof JsonNumber number) || number.toString().length() > MOST_DIGITS) {
            throw new Malformed("value: a number or null");
        }
        BigDecimal value = number.bigDecimalValue();
        if (Math.abs((long) value.scale()) > MOST_DIGITS) {
            throw new Malformed("value: a number of sensible size");
        }
        return day + " " + value.toPlainString();
    }

    private static void only(JsonObject object, List<String> names) throws Malformed {
        for (String name : object.keySet()) {
            if (!names.contains(name)) {
                throw new Malformed("unknown: " + (name.length() > MOST_DIGITS ? name.substring(0, MOST_DIGITS) : name));
            }
        }
    }
}
