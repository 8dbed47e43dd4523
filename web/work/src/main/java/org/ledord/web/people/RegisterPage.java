package org.ledord.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ledord.people.PeopleQueries;
import org.ledord.people.PersonRegistration;
import org.ledord.people.UnitRow;
import org.ledord.web.frame.Address;
import org.ledord.web.frame.Done;
import org.ledord.web.frame.Once;
import org.ledord.web.frame.Say;

/** Registers a person. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {
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
    private TypedPerson person;
    private List<UnitRow> units = List.of();

    public void load() {
        person = new TypedPerson(address.getLanguage());
        units = queries.units();
    }

    /** Registers who is typed. */
    public void register() {
        if (!person.lacks(say, false)) {
            once.run(() -> door.introduce(person.asked()));
            done.tell(person.asked().addresses().isEmpty() ? "people.register.paper.done" : "people.register.done", "/people");
        }
    }

    public TypedPerson getPerson() {
        return person;
    }

    public List<UnitRow> getUnits() {
        return units;
    }
}
