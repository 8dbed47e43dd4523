package org.ledord.reading;

import com.grack.nanojson.JsonStringWriter;
import com.grack.nanojson.JsonWriter;
import java.util.Locale;

/** Writes a read letter as one line of JSON, for the clerk's command. */
final class LetterJson {

    private LetterJson() {
    }

    static String of(String file, ReadLetter letter) {
        JsonStringWriter json = JsonWriter.string().object();
        json.value("file", file).value("class", letter.kind().code());
        if (letter.bounce() != null) {
            json.value("severity", letter.bounce().severity().name().toLowerCase(Locale.ROOT));
            json.array("recipients", letter.bounce().recipients());
            json.value("status", letter.bounce().status());
        }
        json.value("kept", letter.kept());
        json.array("cut");
        for (CutPiece piece : letter.cut()) {
            json.object().value("text", piece.text()).value("why", piece.why().code()).end();
        }
        json.end().array("answers");
        for (ReadAnswer answer : letter.answers()) {
            json.object().value("question", answer.question()).value("text", answer.text());
            json.value("position", answer.position() == null ? null : answer.position().code());
            if (answer.choice() != null) {
                json.value("choice", answer.choice());
            }
            if (answer.scale() != null) {
                json.value("scale", answer.scale());
            }
            json.end();
        }
        json.end().value("general", letter.generalText()).value("language", letter.language());
        if (letter.rsvp() != null) {
            json.value("participation", letter.rsvp().partStat());
        }
        json.array("trouble", letter.trouble());
        return json.end().done();
    }
}
