package org.ledord.web.document;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.ledord.document.DocumentFile;
import org.ledord.document.Twin;
import org.ledord.web.work.ChosenFile;

/** A version as somebody adds it in a form. A file that was chosen is not kept where the form is refused: no browser puts it back. */
public class TypedFile implements Serializable {
    private static final long serialVersionUID = 1L;
    private transient Part file;
    private transient Part twinFile;
    private String note;
    private Twin twin = Twin.NOT_YET;
    private String twinPage;

    /** What was added. */
    DocumentFile read() {
        return new DocumentFile(ChosenFile.upload(file), note, twin, ChosenFile.upload(twinFile), twinPage);
    }

    /** Whether a file was chosen, which has to be chosen again where the form is refused. */
    public boolean isChosen() {
        return file != null && file.getSize() > 0 || twinFile != null && twinFile.getSize() > 0;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public Part getTwinFile() {
        return twinFile;
    }

    public void setTwinFile(Part twinFile) {
        this.twinFile = twinFile;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Twin getTwin() {
        return twin;
    }

    public void setTwin(Twin twin) {
        this.twin = twin;
    }

    public String getTwinPage() {
        return twinPage;
    }

    public void setTwinPage(String twinPage) {
        this.twinPage = twinPage;
    }
}
