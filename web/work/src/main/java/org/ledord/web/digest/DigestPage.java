package org.ledord.web.digest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.digest.DigestPreview;
import org.ledord.digest.DigestQueries;
import org.ledord.digest.DigestSending;
import org.ledord.digest.RunRow;
import org.ledord.matter.ReformKey;
import org.ledord.subscription.Rhythm;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Pager;
import org.ledord.web.work.Situation;

/** The next digest before it is sent, and the runs that were. */
@Named
@ViewScoped
public class DigestPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 10;
    private DigestQueries queries;
    private DigestSending sending;
    private Situation situation;
    private Done done;
    private String slug = "";
    private int page = 1;
    private Rhythm rhythm;
    private DigestPreview preview;
    private List<RunRow> runs = List.of();

    protected DigestPage() {
    }

    @Inject
    public DigestPage(DigestQueries queries, DigestSending sending, Situation situation, Done done) {
        this.queries = queries;
        this.sending = sending;
        this.situation = situation;
        this.done = done;
    }

    public void load() {
        slug = situation.reformSlug();
        if (slug.isEmpty()) {
            done.go("/reforms");
            return;
        }
        preview = queries.preview(new ReformKey(slug), rhythm);
        refresh();
    }

    /** Reads anew how far the runs have come; asked every few seconds while one is on its way. */
    public void refresh() {
        runs = queries.runs(new ReformKey(slug), page, SIZE);
    }

    /** Sends it. */
    public void send() {
        sending.send(new ReformKey(slug));
        done.tell("digest.sent.done", "/digest?reform={reform}", slug);
    }

    public DigestPreview getPreview() {
        return preview;
    }

    /** Whether something has happened that has not been told to those whose digest is shown. */
    public boolean isNews() {
        return preview != null && !preview.text().isEmpty();
    }

    /** The rhythms that a digest goes in, for the links to each one's. */
    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.AT_ONCE, Rhythm.DAILY, Rhythm.WEEKLY);
    }

    public Rhythm getRhythm() {
        return rhythm;
    }

    public void setRhythm(Rhythm rhythm) {
        this.rhythm = rhythm;
    }

    public List<RunRow> getRuns() {
        return runs;
    }

    /** Whether a run is still on its way. */
    public boolean isWorking() {
        return runs.stream().anyMatch(RunRow::working);
    }

    /** How many pages of runs there are. */
    public int getPages() {
        return Pager.pages(runs.isEmpty() ? 0 : runs.get(0).total(), SIZE);
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(1, page);
    }
}
