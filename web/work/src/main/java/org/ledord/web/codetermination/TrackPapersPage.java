package org.ledord.web.codetermination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ledord.codetermination.NewDocument;
import org.ledord.codetermination.TrackPapers;
import org.ledord.codetermination.TrackRecording;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.ChosenFile;

/** The papers of the track that is shown: documents, and minutes that are written, approved and published. */
@Named
@ViewScoped
public class TrackPapersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private TrackPage track;
    @Inject
    private TrackPapers papers;
    @Inject
    private TrackRecording recording;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private transient Part file;
    private String tried = "";
    private final Map<String, String> typed = new LinkedHashMap<>();

    private MatterKey key() {
        return new MatterKey(track.getSlug(), MatterKind.CODETERMINATION, track.getNumber());
    }

    /** Lays a document beside the track, with its file where one was chosen. */
    public void document() {
        tried = "document";
        TypedDate dated = day("dated");
        if (!dated.wrong()) {
            papers.document(key(), new NewDocument(typed.get("document"), typed.get("register"), dated.date(), ChosenFile.upload(file)));
            done.tell("codetermination.documents.done", TrackPage.HERE + "#documents", track.getSlug(), track.getNumber());
        }
    }

    /** Writes minutes. */
    public void minutes() {
        tried = "minutes";
        TypedDate held = day("held");
        if (!held.wrong()) {
            papers.minutes(key(), held.date(), typed.get("minutes"));
            done.tell("codetermination.minutes.done", TrackPage.HERE + "#minutes-list", track.getSlug(), track.getNumber());
        }
    }

    /** Approves the minutes with this number. */
    public void approve(int which) {
        papers.approve(key(), which);
        done.tell("codetermination.minutes.approve.done", TrackPage.HERE + "#minutes-list", track.getSlug(), track.getNumber());
    }

    /** Publishes them. */
    public void publish(int which) {
        recording.publish(key(), which);
        done.tell("codetermination.minutes.publish.done", TrackPage.HERE + "#minutes-list", track.getSlug(), track.getNumber());
    }

    private TypedDate day(String field) {
        TypedDate day = TypedDate.read(typed.get(field));
        if (day.wrong()) {
            Problems.beside(field, say.get("proposal.date.wrong"));
        }
        return day;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Which form was sent last, so that what it was refused for is seen. */
    public String getTried() {
        return tried;
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
