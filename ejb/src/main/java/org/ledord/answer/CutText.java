package org.ledord.answer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.ledord.reading.CutReason;
import org.ledord.reading.CutPiece;

/** What was cut from a mail, written as JSON so that it can be shown and restored. */
public final class CutText {
    /** Asked for each builder, the library looks for its own implementation in every module anew: a twentieth of what judging a mail took. */
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private CutText() {
    }

    /** The pieces as JSON. */
    public static String write(List<CutPiece> pieces) {
        JsonArrayBuilder all = BUILDERS.createArrayBuilder();
        pieces.forEach(piece -> all.add(BUILDERS.createObjectBuilder().add("why", piece.why().name()).add("text", piece.text())));
        return all.build().toString();
    }

    /** The pieces of that JSON. */
    public static List<CutRow> read(String written) {
        try (JsonReader reader = READERS.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(piece -> new CutRow(CutReason.valueOf(piece.getString("why")), piece.getString("text"))).toList();
        }
    }
}
