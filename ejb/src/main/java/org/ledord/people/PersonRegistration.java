package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.ledord.access.May;
import org.ledord.shared.RuleViolation;

/** Registers the people and units of the municipality. */
@Stateless
@PermitAll
public class PersonRegistration {
    @Inject
    private Persons persons;

    @Inject
    private Units units;

    @Inject
    private Logins logins;

    @Inject
    private Clock clock;

    /** Registers a unit. */
    @May("person.manage")
    public void addUnit(NewUnit unit) {
        units.add(new Unit(unit.slug(), unit.name(), unit.kind(), units.idOf(unit.parent()), unit.address()));
    }

    /** Registers a person with the mailboxes that are known to be theirs, and gives the public id. */
    @May("person.manage")
    public UUID register(NewPerson person) {
        Person created = new Person(person.name(), person.language(), units.idOf(person.unit()), person.title(), clock.instant());
        persons.add(created);
        for (String address : person.addresses()) {
            MailAddress one = MailAddress.verified(created.id(), address, clock.instant());
            if (persons.taken(one.address())) {
                throw new RuleViolation("person-address-taken", one.address());
            }
            persons.add(one);
        }
        return created.publicId();
    }

    /** Says whose login this is, without asking. For loading only: an administrator who could do this could become anybody. */
    @May("person.connect")
    public void linkLogin(UUID person, String issuer, String subject) {
        logins.link(persons.get(person).id(), issuer, subject);
    }
}
