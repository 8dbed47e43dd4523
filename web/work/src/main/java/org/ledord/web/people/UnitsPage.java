package org.ledord.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ledord.people.NewUnit;
import org.ledord.people.PeopleQueries;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.people.UnitRow;
import org.ledord.web.frame.Choice;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;

/** The units that people work in, and a new one. */
@Named
@ViewScoped
public class UnitsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject
    private PeopleQueries queries;
    @Inject
    private PersonRegistration door;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private List<UnitRow> units = List.of();
    private String name;
    private UnitKind kind;
    private String parent;

    public void load() {
        units = queries.units();
    }

    /** Adds the unit. */
    public void add() {
        once.run(() -> door.addUnit(new NewUnit(null, name, kind, parent == null || parent.isBlank() ? null : parent, null)));
        done.tell("people.unit.done", "/people/units");
    }

    /** What a unit may do. */
    public List<Choice> getKinds() {
        return Arrays.stream(UnitKind.values()).map(one -> Choice.of(one, say.get("unit.kind." + one))).toList();
    }

    public List<UnitRow> getUnits() {
        return units;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public UnitKind getKind() {
        return kind;
    }

    public void setKind(UnitKind kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
