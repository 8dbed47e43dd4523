package org.ledord.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A place where people work. Its mailbox is shared and therefore an addressee of the unit, never a person. */
@Entity
class Unit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    private String name;
    @Enumerated(EnumType.STRING)
    private UnitKind kind;
    private Long parentId;
    private String address;

    protected Unit() {
    }

    Unit(String slug, String name, UnitKind kind, Long parentId, String address) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.parentId = parentId;
        this.address = address;
    }

    long id() {
        return id;
    }
}
