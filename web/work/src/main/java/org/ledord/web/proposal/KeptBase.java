package org.ledord.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ledord.proposal.Draft;

/**
 * The words from which somebody began to type before their session ended, as {@code kept.js} hands them back: a JSON object from the
 * names of the form's fields to what they held. So what they typed can be put together with what others have saved meanwhile.
 */
final class KeptBase {
    private static final int LONGEST = 200_000;
    private static final String PRINCIPLE = "principles=";

    private KeptBase() {
    }

    /** The words; empty where there are none, or where what came is no such thing. */
    static Optional<Draft> read(String typed) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(typed))) {
            JsonObject told = reader.readObject();
            String part = told.getString("part", "");
            return Optional.of(new Draft(words(told, "title"), words(told, "today"), words(told, "proposed"), words(told, "effect"), TypedDate.read(words(told, "from")).date(),
                    part.isEmpty() ? null : part, principles(told)));
        } catch (JsonException | ClassCastException | NumberFormatException broken) {
            return Optional.empty();
        }
    }

    private static String words(JsonObject told, String field) {
        return told.getString(field, "").replace("\r\n", "\n");
    }

    private static Set<Integer> principles(JsonObject told) {
        Set<Integer> chosen = new LinkedHashSet<>();
        told.keySet().stream().filter(name -> name.startsWith(PRINCIPLE) && told.getBoolean(name, false)).forEach(name -> chosen.add(Integer.valueOf(name.substring(PRINCIPLE.length()))));
        return chosen;
    }
}
