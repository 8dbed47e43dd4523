package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.matter.Slug;
import org.ledord.shared.Language;
import org.ledord.shared.PortalTexts;
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
    private Registrar registrar;

    @Inject
    private PersonLetters letters;

    @Inject
    private PortalTexts texts;

    @Inject
    private CurrentActor actor;

    /** Registers a unit, under the slug asked for or one made of its name. */
    @May("person.manage")
    public void addUnit(NewUnit unit) {
        if (unit.name() == null || unit.name().isBlank()) {
            throw new RuleViolation("unit-name-missing");
        }
        persons.takeTurns();
        if (units.named(unit.name().strip())) {
            throw new RuleViolation("unit-taken", unit.name().strip());
        }
        String slug = unit.slug() == null || unit.slug().isBlank() ? Slug.free(unit.name(), "enhet", units::taken) : unit.slug();
        units.add(new Unit(slug, unit.name().strip(), unit.kind(), units.idOf(unit.parent())));
    }

    /** Says at which address a unit reads its mail together, and in which language; from then on it can be taken into groups. */
    @May("person.manage")
    public void giveMailbox(String unit, String address, Language language) {
        if (address == null || address.isBlank()) {
            throw new RuleViolation("mailbox-address-missing").at("address");
        }
        registrar.mailbox(unit, units.nameOf(unit), address, language, texts.in(language).say("person.mailbox"));
    }

    /** Registers a person with the mailboxes that are known to be theirs, and gives the public id. */
    @May("person.manage")
    public UUID register(NewPerson person) {
        return registrar.register(person).publicId();
    }

    /** Registers a person and tells them so by mail, where they have any. */
    @May("person.manage")
    public UUID introduce(NewPerson person) {
        KnownPerson created = registrar.register(person);
        String by = persons.get(actor.personId()).name();
        letters.welcome(created, texts.in(created.language()).say("person.mail.first", by), null);
        return created.publicId();
    }

    /** Says whose login this is, without asking. For loading only: an administrator who could do this could become anybody. */
    @May("person.connect")
    public void linkLogin(UUID person, String issuer, String subject) {
        logins.link(persons.get(person).id(), issuer, subject);
    }
}
