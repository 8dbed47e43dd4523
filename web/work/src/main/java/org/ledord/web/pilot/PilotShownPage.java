package org.ledord.web.pilot;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.ledord.matter.MatterKey;
import org.ledord.matter.MatterKind;
import org.ledord.pilot.PilotDetails;
import org.ledord.pilot.PilotQueries;
import org.ledord.pilot.PilotShowing;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Dates;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Say;
import org.ledord.web.work.Situation;

/** Choosing what everybody reads of a pilot's diary and small trials. */
@Named
@ViewScoped
public class PilotShownPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PilotQueries queries;
    @Inject
    private PilotShowing showing;
    @Inject
    private Situation situation;
    @Inject
    private Dates dates;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private String slug;
    private int number;
    private List<Choice> entries = List.of();
    private List<Choice> cycles = List.of();
    private List<Integer> chosenEntries = new ArrayList<>();
    private List<Integer> chosenCycles = new ArrayList<>();

    public void load() {
        slug = situation.reformSlug();
        PilotDetails details = queries.told(key());
        entries = details.written().stream().map(one -> new Choice(one.position(), dates.full(one.onDate()) + ", " + say.get("pilot.diary.kind." + one.kind()), one.text())).toList();
        cycles = details.items("CYCLE").stream().map(one -> new Choice(one.position(), say.of("pilot.cycle.name", one.position()), one.text())).toList();
        chosenEntries = shown(details.written());
        chosenCycles = shown(details.items("CYCLE"));
    }

    private static List<Integer> shown(List<PilotDetails.Item> items) {
        return new ArrayList<>(items.stream().filter(PilotDetails.Item::shown).map(PilotDetails.Item::position).toList());
    }

    private MatterKey key() {
        return new MatterKey(slug, MatterKind.PILOT, number);
    }

    /** Shows what is ticked and hides the rest of what stands here. */
    public void save() {
        showing.choose(key(), "CYCLE", there(cycles), chosenCycles);
        showing.choose(key(), "ENTRY", there(entries), chosenEntries);
        done.tell("pilot.shown.done", "/pilots/show?reform={r}&number={n}#diary", slug, number);
    }

    private static List<Integer> there(List<Choice> choices) {
        return choices.stream().map(choice -> (Integer) choice.value()).toList();
    }

    public List<Choice> getEntries() {
        return entries;
    }

    public List<Choice> getCycles() {
        return cycles;
    }

    public List<Integer> getChosenEntries() {
        return chosenEntries;
    }

    public void setChosenEntries(List<Integer> chosenEntries) {
        this.chosenEntries = chosenEntries;
    }

    public List<Integer> getChosenCycles() {
        return chosenCycles;
    }

    public void setChosenCycles(List<Integer> chosenCycles) {
        this.chosenCycles = chosenCycles;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
