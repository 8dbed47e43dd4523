package org.ledord.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A place where people work. */
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

    protected Unit() {
    }

    Unit(String slug, String name, UnitKind kind, Long parentId) {
        this.slug = slug;
        this.name = name;
        this.kind = kind;
        this.parentId = parentId;
    }

    long id() {
        return id;
    }
}
