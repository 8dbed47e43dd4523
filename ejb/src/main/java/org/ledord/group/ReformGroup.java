package org.ledord.group;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A group of a reform. Its number is its matter's. */
@Entity
class ReformGroup {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private long reformId;
    private String slug;
    @Enumerated(EnumType.STRING)
    private GroupKind kind;
    private Long partId;
    private String area;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "group_text", joinColumns = @JoinColumn(name = "group_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, GroupText> texts;

    protected ReformGroup() {
    }

    ReformGroup(long reformId, long matterId, Long partId, String slug, NewGroup asked) {
        this.reformId = reformId;
        this.matterId = matterId;
        this.slug = slug;
        this.kind = asked.kind();
        this.texts = new EnumMap<>(Language.class);
        take(partId, asked);
    }

    /** Says anew what it is called and for. */
    void change(int seen, Long part, NewGroup next) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        take(part, next);
    }

    private void take(Long part, NewGroup asked) {
        if (asked.startsOn() != null && asked.endsOn() != null && asked.endsOn().isBefore(asked.startsOn())) {
            throw new RuleViolation("group-ends-before-start");
        }
        this.partId = part;
        this.area = asked.area();
        this.startsOn = asked.startsOn();
        this.endsOn = asked.endsOn();
        texts.keySet().removeIf(in -> !asked.name().containsKey(in));
        asked.name().forEach((in, name) -> texts.put(in, new GroupText(name.strip(), asked.mandate().get(in))));
    }

    long id() {
        return id;
    }

    long reformId() {
        return reformId;
    }

    GroupKind kind() {
        return kind;
    }
}
