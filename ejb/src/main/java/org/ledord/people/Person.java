package org.ledord.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** Somebody. */
@Entity
class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private UUID publicId;
    private String name;
    @Enumerated(EnumType.STRING)
    private Language language;
    private Long unitId;
    private String title;
    private boolean mailbox;
    private Instant createdAt;
    private Instant erasedAt;

    protected Person() {
    }

    Person(String name, Language language, Long unitId, String title, Instant now) {
        if (name == null || name.isBlank()) {
            throw new RuleViolation("person-name-missing");
        }
        if (name.strip().length() > NewPerson.LONGEST_NAME) {
            throw new RuleViolation("text-too-long", NewPerson.LONGEST_NAME).at("name");
        }
        this.publicId = UUID.randomUUID();
        this.name = name.strip();
        this.language = language;
        this.unitId = unitId;
        this.title = title;
        this.createdAt = now;
    }

    /** The shared mailbox of a unit, which goes by the unit's name; its title says what it is. */
    static Person mailbox(String unit, Language language, long unitId, String title, Instant now) {
        Person created = new Person(unit, language, unitId, title, now);
        created.mailbox = true;
        return created;
    }

    /** From now on we speak to them in this language, on pages and by mail. */
    void speak(Language chosen) {
        this.language = chosen;
    }

    long id() {
        return id;
    }

    UUID publicId() {
        return publicId;
    }

    /** As others may know them. */
    KnownPerson known() {
        return new KnownPerson(id, publicId, name, language, unitId, title, mailbox);
    }
}
