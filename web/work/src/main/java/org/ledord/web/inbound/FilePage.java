package org.ledord.web.inbound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.ledord.attachment.ServedFile;
import org.ledord.codetermination.TrackQueries;
import org.ledord.document.DocumentQueries;
import org.ledord.inbound.FileQueries;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.matter.ReformKey;
import org.ledord.question.QuestionQueries;
import org.ledord.reply.PointQueries;
import org.ledord.shared.NotFound;
import org.ledord.web.frame.Download;
import org.ledord.web.work.Situation;

/** A file that came with a mail or was added to a page, for download: of an answer ({@code number}, {@code answer}), a specialist question ({@code question}), a co-determination ({@code track}), a document ({@code document}, {@code version}, {@code twin} for its accessible one), a held mail ({@code mail}) or an input ({@code input}). */
@Named
@RequestScoped
public class FilePage {
    private FileQueries files;
    private PointQueries answers;
    private QuestionQueries questions;
    private TrackQueries tracks;
    private DocumentQueries documents;
    private Situation situation;

    protected FilePage() {
    }

    @Inject
    public FilePage(FileQueries files, PointQueries answers, QuestionQueries questions, TrackQueries tracks, DocumentQueries documents, Situation situation) {
        this.files = files;
        this.answers = answers;
        this.questions = questions;
        this.tracks = tracks;
        this.documents = documents;
        this.situation = situation;
    }

    /** Sends it, so that no browser shows it or runs what is in it (MAIL.md, I12). */
    public void send() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext out = faces.getExternalContext();
        ServedFile file = asked(out.getRequestParameterMap());
        out.setResponseContentType(file.mediaType());
        out.setResponseContentLength(file.content().length);
        Download.heads(out::setResponseHeader, file.name());
        out.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }

    private ServedFile asked(Map<String, String> query) {
        ReformKey reform = new ReformKey(situation.reformSlug());
        int number = number(query, "file");
        if (query.containsKey("answer")) {
            return answers.file(new MatterKey(reform.slug(), MatterKind.ROUND, number(query, "number")), number(query, "answer"), number);
        }
        if (query.containsKey("question")) {
            return questions.file(new MatterKey(reform.slug(), MatterKind.QUESTION, number(query, "question")), number);
        }
        if (query.containsKey("track")) {
            return tracks.file(new MatterKey(reform.slug(), MatterKind.CODETERMINATION, number(query, "track")), number);
        }
        if (query.containsKey("document")) {
            return documents.file(reform, query.get("document"), number(query, "version"), query.containsKey("twin"));
        }
        return query.containsKey("input") ? files.openInput(reform, query.get("input"), number) : files.openHeld(reform, query.get("mail"), number);
    }

    private static int number(Map<String, String> query, String name) {
        try {
            return Integer.parseInt(query.getOrDefault(name, "0"));
        } catch (NumberFormatException none) {
            throw new NotFound(name);
        }
    }
}
