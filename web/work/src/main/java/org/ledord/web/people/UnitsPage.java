package org.ledord.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ledord.people.NewUnit;
import org.ledord.people.PeopleQueries;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitKind;
import org.ledord.people.UnitRow;
import org.ledord.shared.Language;
import org.ledord.web.frame.Address;
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
    private Address address;
    @Inject
    private Say say;
    @Inject
    private Done done;
    private final Once once = new Once();
    private List<UnitRow> units = List.of();
    private String name;
    private UnitKind kind;
    private String parent;
    private transient Map<String, PeopleQueries.Mailbox> boxes = Map.of();
    private String whose;
    private String typed;
    private Language language;

    public void load() {
        units = queries.units();
        boxes = queries.mailboxes().stream().collect(Collectors.toMap(PeopleQueries.Mailbox::unit, Function.identity()));
        language = address.getLanguage();
    }

    /** The mailbox that those of this unit share; null where they share none. */
    public PeopleQueries.Mailbox box(String unit) {
        return boxes == null ? null : boxes.get(unit);
    }

    /** Says where the chosen unit reads its mail together. */
    public void giveMailbox() {
        door.giveMailbox(whose, typed, language);
        done.tell("people.mailbox.done", "/people/units");
    }

    /** Adds the unit. */
    public void add() {
        once.run(() -> door.addUnit(new NewUnit(null, name, kind, parent == null || parent.isBlank() ? null : parent)));
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

    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
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
