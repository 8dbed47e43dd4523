package org.ledord.document;

import java.util.List;
import org.ledord.attachment.Upload;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A version as it is added.
 *
 * @param file null where only the accessible version is told anew
 * @param note what is another in it than in the one before
 * @param twin how somebody reads it who cannot read the file
 * @param twinFile the other file, where that is how
 * @param twinPage the name of the page, where that is how
 */
public record DocumentFile(Upload file, String note, Twin twin, Upload twinFile, String twinPage) {
    private static final int LONGEST_NOTE = 300;

    public DocumentFile {
        note = Typed.words(note);
        twin = twin == null ? Twin.NOT_YET : twin;
        twinPage = Typed.words(twinPage);
    }

    /** A version without another that is accessible. */
    public static DocumentFile alone(Upload file, String note) {
        return new DocumentFile(file, note, Twin.NOT_YET, null, "");
    }

    /** What it lacks, beside fields that are called so behind this word. */
    void note(List<RuleViolation> found, String form) {
        RuleViolation.note(found, note.length() > LONGEST_NOTE, new RuleViolation("text-too-long", LONGEST_NOTE).at("note"));
        RuleViolation.note(found, twin == Twin.FILE && twinFile == null, new RuleViolation("document-twin-file").at(form + "twinfile"));
        RuleViolation.note(found, twin == Twin.PAGE && twinPage.isEmpty(), new RuleViolation("document-twin-page").at(form + "twinpage"));
    }
}
