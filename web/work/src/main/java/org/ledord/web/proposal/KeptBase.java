package org.ledord.web.proposal;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ledord.proposal.Argument;
import org.ledord.proposal.Draft;
import org.ledord.proposal.ProposalDetails.PrincipleRow;

/**
 * The words from which somebody began to type before their session ended, as {@code kept.js} hands them back: a JSON object from the
 * names of the form's fields to what they held. So what they typed can be put together with what others have saved meanwhile.
 */
final class KeptBase {
    private static final int LONGEST = 200_000;

    private KeptBase() {
    }

    /**
     * The words; empty where there are none, or where what came is no such thing.
     *
     * @param principles those of the form, in its order
     */
    static Optional<Draft> read(String typed, List<PrincipleRow> principles) {
        if (typed == null || typed.isBlank() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(typed))) {
            JsonObject told = reader.readObject();
            String part = told.getString("part", "");
            return Optional.of(new Draft(words(told, "title"), words(told, "today"), words(told, "proposed"), words(told, "effect"), TypedDate.read(words(told, "from")).date(),
                    part.isEmpty() ? null : part, chosen(told, principles), arguments(told, principles)));
        } catch (JsonException | ClassCastException broken) {
            return Optional.empty();
        }
    }

    private static String words(JsonObject told, String field) {
        return told.getString(field, "").replace("\r\n", "\n");
    }

    /** The fields of a principle bear its place in the form. */
    private static Set<Integer> chosen(JsonObject told, List<PrincipleRow> principles) {
        return IntStream.range(0, principles.size()).filter(i -> told.keySet().stream().anyMatch(name -> name.startsWith("by:" + i + ":chosen") && told.getBoolean(name, false)))
                .mapToObj(i -> principles.get(i).number()).collect(Collectors.toSet());
    }

    private static Map<Integer, Argument> arguments(JsonObject told, List<PrincipleRow> principles) {
        Map<Integer, Argument> arguments = new HashMap<>();
        for (int i = 0; i < principles.size(); i++) {
            arguments.put(principles.get(i).number(), new Argument(words(told, "by:" + i + ":serves"), words(told, "by:" + i + ":against")));
        }
        return arguments;
    }
}
