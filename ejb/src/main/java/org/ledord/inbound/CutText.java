package org.ledord.inbound;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import org.ledord.reading.CutPiece;

/** What was cut from a mail, written as JSON so that it can be shown and restored. */
final class CutText {
    private CutText() {
    }

    static String write(List<CutPiece> pieces) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        pieces.forEach(piece -> all.add(Json.createObjectBuilder().add("why", piece.why().name()).add("text", piece.text())));
        return all.build().toString();
    }
}
