package org.ledord.codetermination;

import java.time.LocalDate;
import org.ledord.attachment.Upload;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A document to be laid beside a track.
 *
 * @param register its register number, may be empty
 * @param dated its day, or null
 * @param file the document itself, or null where it is only named
 */
public record NewDocument(String title, String register, LocalDate dated, Upload file) {
    private static final int LONGEST = 200;

    public NewDocument {
        title = Typed.words(title);
        register = Typed.words(register);
    }

    void demand() {
        if (title.isEmpty()) {
            throw new RuleViolation("codetermination-document-missing").at("document");
        }
        if (title.length() > LONGEST || register.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at(title.length() > LONGEST ? "document" : "register");
        }
    }
}
