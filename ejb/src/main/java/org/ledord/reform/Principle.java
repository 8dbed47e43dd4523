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
import java.util.Map;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A principle that the reform is guided by. Proposals answer to it and decisions are weighed against it, by its number. */
@Entity
class Principle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private int number;
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
        Words explanation = new Words(asked.explanation());
        Words name = new Words(asked.name()).with(own);
        this.texts = name.each(in -> new PrincipleText(name.get(in), explanation.get(in)));
    }
}
