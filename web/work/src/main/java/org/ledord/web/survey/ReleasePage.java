package org.ledord.web.survey;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.survey.TextRelease;
import org.ledord.survey.WaitingText;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** Reading own words one at a time, before anybody else may: take out what tells who wrote, let out or hold back. */
@Named
@ViewScoped
public class ReleasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/surveys/release?reform={r}&number={n}";
    @Inject
    private TextRelease release;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private long which;
    private String shown;
    private transient List<WaitingText> waiting;

    public void load() {
        slug = situation.reformSlug();
        waiting = release.waiting(key());
        if (!waiting.isEmpty()) {
            which = waiting.get(0).number();
            shown = waiting.get(0).text();
        }
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.SURVEY, number);
    }

    /** Lets the first out as it is written now. */
    public void letOut() {
        release.release(key(), which, shown);
        done.tell("survey.release.done", HERE, slug, number);
    }

    /** Holds the first back. */
    public void holdBack() {
        release.withhold(key(), which);
        done.tell("survey.withhold.done", HERE, slug, number);
    }

    public List<WaitingText> getWaiting() {
        return waiting == null ? List.of() : waiting;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getShown() {
        return shown;
    }

    public void setShown(String shown) {
        this.shown = shown;
    }
}
