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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A goal of the reform as a whole, or of one part. */
@Entity
class Goal implements Placed {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private int number;
    private Long partId;
    private int position;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "goal_text", joinColumns = @JoinColumn(name = "goal_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, GoalText> texts;

    protected Goal() {
    }

    Goal(long reformId, Language own, Long partId, int number, int position, Map<Language, String> text) {
        this.reformId = reformId;
        this.partId = partId;
        this.number = number;
        this.position = position;
        this.texts = texts(own, text);
    }

    /** Says it anew, and of which part it is. */
    void change(int seen, Language own, Long part, Map<Language, String> text, Set<Language> behind) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        this.partId = part;
        Wordings.rewrite(texts, texts(own, text), own, behind);
    }

    private static Map<Language, GoalText> texts(Language own, Map<Language, String> text) {
        Words words = new Words(text).with(own);
        return words.each(in -> new GoalText(words.get(in)));
    }

    boolean isBeside(Goal other) {
        return Objects.equals(partId, other.partId);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void stand(int place) {
        this.position = place;
    }

    Map<Language, GoalText> texts() {
        return texts;
    }
}
