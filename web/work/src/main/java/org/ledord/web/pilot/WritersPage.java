package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.PilotWriters;
import org.ledord.pilot.WriterRow;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Choosing who writes a pilot's diary by mail, one unit's people at a time. */
@Named
@ViewScoped
public class WritersPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotWriters writers;
    @Inject
    private Situation situation;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private String unit;
    private transient List<WriterRow.Unit> units;
    private List<Choice> choices = List.of();
    private List<UUID> there = List.of();
    private List<UUID> chosen = new ArrayList<>();

    public void load() {
        slug = situation.reformSlug();
        WriterRow.Choices all = writers.choices(key(), unit);
        units = all.units();
        List<WriterRow> rows = all.people();
        choices = rows.stream().map(row -> new Choice(row.id(), row.name(),
                say.of("pilot.writers.entries", row.unit() == null ? say.get("pilot.writers.no-unit") : row.unit(), row.entries()))).toList();
        there = rows.stream().map(WriterRow::id).toList();
        chosen = new ArrayList<>(rows.stream().filter(WriterRow::asked).map(WriterRow::id).toList());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Asks those who are new and lets go whom nobody ticked. */
    public void save() {
        writers.choose(key(), there, chosen);
        done.tell("pilot.writers.done", "/pilots/writers?reform={r}&number={n}", slug, number);
    }

    public List<WriterRow.Unit> getUnits() {
        return units == null ? List.of() : units;
    }

    /** Those who write, and those of the chosen unit. */
    public List<Choice> getChoices() {
        return choices;
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }
}
