package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.PilotMeasuring;
import org.ledord.pilot.PilotQueries;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** Reckoning the level of a measure anew from an event on, with the cause in words. */
@Named
@ViewScoped
public class LevelPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotMeasuring measuring;
    @Inject
    private Situation situation;
    @Inject
    private Dates dates;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private int measure;
    private transient PilotQueries.Level level;
    private Long event;
    private String cause;

    public void load() {
        slug = situation.reformSlug();
        level = queries.level(key(), measure);
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Does it, once. */
    public void rebase() {
        measuring.rebase(key(), measure, event, cause);
        done.tell("pilot.level.done", "/pilots/show?reform={r}&number={n}#measure-{m}", slug, number, measure);
    }

    /** The events that it can begin from. */
    public List<Choice> getEvents() {
        return level.events().stream().map(one -> Choice.of(one.id(), dates.full(one.onDate()) + ": " + one.label())).toList();
    }

    public String getName() {
        return level.name();
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public int getMeasure() {
        return measure;
    }

    public void setMeasure(int measure) {
        this.measure = measure;
    }

    public Long getEvent() {
        return event;
    }

    public void setEvent(Long event) {
        this.event = event;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
