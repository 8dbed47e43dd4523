package org.ledord.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A matter's row. Features keep its title, status and audience true; ids of reform, group and unit are plain numbers here. */
@Entity
public class Matter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    @Enumerated(EnumType.STRING)
    private MatterKind kind;
    private int number;
    private String title;
    private String language;
    private String status;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private Long groupId;
    private Long unitId;
    private Instant createdAt;
    private Instant changedAt;

    protected Matter() {
    }

    Matter(long reformId, MatterKind kind, int number, String title, String language, String status, Audience audience,
            Long groupId, Instant now) {
        this.reformId = reformId;
        this.kind = kind;
        this.number = number;
        this.title = title;
        this.language = language;
        this.status = status;
        this.audience = audience;
        this.groupId = groupId;
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Says what has become of it; every change of state of a feature's entity passes here. */
    public void becomes(String status, Audience audience, Instant now) {
        this.status = status;
        this.audience = audience;
        this.changedAt = now;
    }

    /** Gives it another title. */
    public void rename(String title, Instant now) {
        this.title = title;
        this.changedAt = now;
    }

    /** Gives it a title in another language. */
    public void say(String title, String language, Instant now) {
        rename(title, now);
        this.language = language;
    }

    /** Ties it to the group that owns it; a group's own matter is owned by the group. */
    public void belongTo(Long groupId, Long unitId) {
        this.groupId = groupId;
        this.unitId = unitId;
    }

    public long id() {
        return id;
    }

    public long reformId() {
        return reformId;
    }

    public MatterKind kind() {
        return kind;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String language() {
        return language;
    }

    public String status() {
        return status;
    }

    public Audience audience() {
        return audience;
    }

    public Long groupId() {
        return groupId;
    }
}
