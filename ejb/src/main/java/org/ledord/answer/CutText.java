package org.ledord.answer;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.ledord.reading.CutReason;
import org.ledord.reading.CutPiece;

/** What was cut from a mail, written as JSON so that it can be shown and restored. */
public final class CutText {
    private CutText() {
    }

    /** The pieces as JSON. */
    public static String write(List<CutPiece> pieces) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        pieces.forEach(piece -> all.add(Json.createObjectBuilder().add("why", piece.why().name()).add("text", piece.text())));
        return all.build().toString();
    }

    /** The pieces of that JSON. */
    public static List<CutRow> read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(piece -> new CutRow(CutReason.valueOf(piece.getString("why")), piece.getString("text"))).toList();
        }
    }
}
