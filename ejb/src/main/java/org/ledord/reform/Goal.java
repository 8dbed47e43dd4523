package org.ledord.reform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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

/** A goal of the reform as a whole, or of one part. */
@Entity
class Goal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private Long partId;
    private int position;
    @ElementCollection
    @CollectionTable(name = "goal_text", joinColumns = @JoinColumn(name = "goal_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "text")
    private Map<Language, String> texts;

    protected Goal() {
    }

    Goal(long reformId, Language own, Long partId, int position, Map<Language, String> text) {
        this.reformId = reformId;
        this.partId = partId;
        this.position = position;
        Words words = new Words(text).with(own);
        this.texts = words.each(words::get);
    }
}
