package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.Direction;
import org.ledord.pilot.MeasureKind;
import org.ledord.pilot.NewMeasure;
import org.ledord.pilot.PilotMeasuring;
import org.ledord.pilot.PilotQueries;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Problems;
import org.ledord.web.frame.Say;
import org.ledord.web.proposal.TypedDate;
import org.ledord.web.work.Situation;

/** Choosing what a pilot is measured by. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotMeasuring measuring;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private MeasureKind kind;
    private Direction direction;

    public void load() {
        slug = situation.reformSlug();
        queries.measured(new MatterKey(slug, MatterKind.PILOT, number)); // refuses before anything is typed
    }

    /** Chooses it. */
    public void add() {
        TypedDate baseline = TypedDate.read(typed.get("baseline"));
        String target = typed.get("target") == null ? "" : typed.get("target").strip().replace(',', '.');
        if (!target.matches("(-?\\d{1,9}(\\.\\d{1,6})?)?")) {
            problem("target", "pilot.measure.target.wrong");
        } else if (baseline.wrong()) {
            problem("baseline", "proposal.date.wrong");
        } else if (blank("name") || blank("definition") || kind == null || direction == null) {
            problem(blank("name") ? "name" : blank("definition") ? "definition" : kind == null ? "kind" : "direction", "pilot.measure.missing");
        } else if (kind == MeasureKind.BALANCING && blank("named-by")) {
            problem("named-by", "pilot.measure.named-by.missing");
        } else {
            int measure = measuring.add(new MatterKey(slug, MatterKind.PILOT, number), new NewMeasure(typed.get("name"), typed.get("definition"),
                    typed.get("source"), typed.get("unit"), kind, direction, target.isEmpty() ? null : new BigDecimal(target), baseline.date(), typed.get("named-by")));
            done.tell("pilot.measure.done", "/pilots/points?reform={r}&number={n}&measure={m}", slug, number, measure);
        }
    }

    private boolean blank(String field) {
        return typed.get(field) == null || typed.get(field).isBlank();
    }

    private void problem(String field, String key) {
        Problems.beside(field, say.get(key));
    }

    public List<Choice> getKinds() {
        return Arrays.stream(MeasureKind.values())
                .map(one -> new Choice(one, say.get("measure.kind." + one), say.get("pilot.measure.kind." + one))).toList();
    }

    public List<Choice> getDirections() {
        return Arrays.stream(Direction.values()).map(one -> Choice.of(one, say.get("measure.direction." + one))).toList();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public MeasureKind getKind() {
        return kind;
    }

    public void setKind(MeasureKind kind) {
        this.kind = kind;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }
}
