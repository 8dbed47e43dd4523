package org.ledord.reform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/**
 * A principle that the reform is guided by. Proposals answer to it and decisions are weighed against it, by its number; so
 * the number is permanent, and a principle is retired, never removed.
 */
@Entity
class Principle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private int number;
    private LocalDate retiredOn;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "principle_text", joinColumns = @JoinColumn(name = "principle_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PrincipleText> texts;

    protected Principle() {
    }

    Principle(long reformId, Language own, NewPrinciple asked) {
        if (asked.number() < 1) {
            throw new RuleViolation("principle-number");
        }
        this.reformId = reformId;
        this.number = asked.number();
        this.texts = texts(own, asked);
    }

    /** Says anew what it is. */
    void change(int seen, Language own, NewPrinciple next, Set<Language> behind) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        Wordings.rewrite(texts, texts(own, next), own, behind);
    }

    /** Guides nothing new from that day on; null brings it back. */
    void retire(LocalDate on) {
        this.retiredOn = on;
    }

    LocalDate retiredOn() {
        return retiredOn;
    }

    private static Map<Language, PrincipleText> texts(Language own, NewPrinciple asked) {
        Words explanation = new Words(asked.explanation());
        Words name = new Words(asked.name()).with(own).over(explanation);
        return name.each(in -> new PrincipleText(name.get(in), explanation.get(in)));
    }
}
