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

/** A part of the reform, with goals and groups of its own. */
@Entity
class Part {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private String slug;
    private int position;
    @ElementCollection
    @CollectionTable(name = "part_text", joinColumns = @JoinColumn(name = "part_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PartText> texts;

    protected Part() {
    }

    Part(long reformId, Language own, int position, NewPart asked) {
        this.reformId = reformId;
        this.slug = asked.slug();
        this.position = position;
        Words explanation = new Words(asked.explanation());
        Words title = new Words(asked.title()).with(own);
        this.texts = title.each(in -> new PartText(title.get(in), explanation.get(in)));
    }
}
