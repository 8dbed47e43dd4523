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

/** A part of the reform, with goals and groups of its own. Groups and proposals point at it, so it is retired, never removed. */
@Entity
class Part implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private String slug;
    private int position;
    private LocalDate retiredOn;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "part_text", joinColumns = @JoinColumn(name = "part_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, PartText> texts;

    protected Part() {
    }

    Part(long reformId, Language own, int position, String slug, NewPart asked) {
        this.reformId = reformId;
        this.slug = slug;
        this.position = position;
        this.texts = texts(own, asked);
    }

    /** Says anew what it is. */
    void change(int seen, Language own, NewPart next, Set<Language> behind) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        Wordings.rewrite(texts, texts(own, next), own, behind);
    }

    /** Is no part of the reform from that day on; null brings it back. */
    void retire(LocalDate on) {
        this.retiredOn = on;
    }

    private static Map<Language, PartText> texts(Language own, NewPart asked) {
        Words explanation = new Words(asked.explanation());
        Words title = new Words(asked.title()).with(own).over(explanation);
        return title.each(in -> new PartText(title.get(in), explanation.get(in)));
    }

    boolean isRetired() {
        return retiredOn != null;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void stand(int place) {
        this.position = place;
    }
}
