package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** Registers people once each: who is known by the address is the one who is meant, if the name is the same too. */
@ApplicationScoped
public class Registrar {
    @Inject
    private Persons persons;

    @Inject
    private Units units;

    @Inject
    private Clock clock;

    /** Somebody who was registered, and whether it was now. */
    public record Registered(KnownPerson person, boolean now) {
    }

    /** Registers somebody new; an address that is another person's is refused. */
    KnownPerson register(NewPerson asked) {
        persons.takeTurns();
        Person created = new Person(asked.name(), asked.language(), units.idOf(asked.unit()), asked.title(), clock.instant());
        persons.add(created);
        for (String address : asked.addresses()) {
            MailAddress one = MailAddress.verified(created.id(), address, clock.instant());
            if (persons.taken(one.address())) {
                throw new RuleViolation("person-address-taken", one.address());
            }
            persons.add(one);
        }
        return created.known();
    }

    /** The unit's shared mailbox is at this address from now on, and is written to in this language; said again, it moves. */
    void mailbox(String unit, String name, String address, Language language, String title) {
        persons.takeTurns();
        String clean = MailAddress.clean(address);
        Person box = persons.mailboxOf(units.idOf(unit)).orElse(null);
        if (persons.byAddress(clean).filter(one -> box == null || one.id() != box.id()).isPresent() || box == null && persons.taken(clean)) {
            throw new RuleViolation("person-address-taken", clean).at("address");
        }
        if (box == null) {
            Person created = Person.mailbox(name, language, units.idOf(unit), title, clock.instant());
            persons.add(created);
            persons.add(MailAddress.verified(created.id(), clean, clock.instant()));
        } else {
            box.speak(language);
            persons.addressesOf(box.id()).forEach(one -> one.move(clean, clock.instant()));
        }
    }

    /**
     * The person with this address and name, registered now if nobody has the address. Whose address it is under another
     * name is not told: an address is nobody else's business, and a slip of the pen must not let a stranger in.
     */
    public Registered findOrRegister(NewPerson asked) {
        persons.takeTurns();
        List<KnownPerson> known = asked.addresses().stream().map(MailAddress::clean).map(persons::byAddress).flatMap(Optional::stream).toList();
        if (known.isEmpty()) {
            return new Registered(register(asked), true);
        }
        if (!plain(known.get(0).name()).equals(plain(asked.name()))) {
            throw new RuleViolation("person-address-other-name");
        }
        return new Registered(known.get(0), false);
    }

    private static String plain(String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
