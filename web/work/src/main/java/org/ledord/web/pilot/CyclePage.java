package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.Cycle;
import org.ledord.pilot.PilotDiary;
import org.ledord.pilot.PilotQueries;
import org.ledord.web.frame.Done;
import org.ledord.web.work.Situation;

/** Planning a small trial within a pilot, and telling what became of it: plan, do, study, act. */
@Named
@ViewScoped
public class CyclePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotDiary diary;
    @Inject
    private Situation situation;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private Integer cycle;
    private int revision;
    private final Map<String, String> typed = new LinkedHashMap<>();

    public void load() {
        slug = situation.reformSlug();
        if (cycle == null) {
            queries.written(key()); // refuses before anything is typed
            return;
        }
        PilotQueries.CycleRow row = queries.cycle(key(), cycle);
        revision = row.revision();
        typed.putAll(Map.of("plan", row.plan(), "did", row.did(), "studied", row.studied(), "acted", row.acted()));
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Plans a new one, or tells what became of this one. */
    public void save() {
        if (cycle == null) {
            diary.plan(key(), typed.get("plan"));
        } else {
            diary.tell(key(), cycle, new Cycle(typed.get("plan"), typed.get("did"), typed.get("studied"), typed.get("acted")), revision);
        }
        done.tell("pilot.cycle.done", "/pilots/show?reform={r}&number={n}#cycles", slug, number);
    }

    /** Whether it is planned already. */
    public boolean isPlanned() {
        return cycle != null;
    }

    /** What is typed, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public Integer getCycle() {
        return cycle;
    }

    public void setCycle(Integer cycle) {
        this.cycle = cycle;
    }
}
