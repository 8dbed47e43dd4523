package org.ledord.consultation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ledord.reading.QuestionKind;

/** A question of a round. Its number is what people answer by, so it never changes. */
@Entity
class Question {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "round_id")
    private Round round;
    private int number;
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;
    private String text;
    private String hint;
    private Integer scaleMin;
    private Integer scaleMax;
    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    private List<String> options = new ArrayList<>();

    private Long[] onlyGroups = {};

    protected Question() {
    }

    Question(Round round, int number, NewQuestion asked, Set<Long> groups) {
        this.round = round;
        this.number = number;
        this.kind = asked.kind();
        this.text = asked.text();
        this.hint = asked.hint();
        this.onlyGroups = groups.toArray(Long[]::new);
        if (kind == QuestionKind.CHOICE) {
            options.addAll(asked.options());
        }
        if (kind == QuestionKind.SCALE) {
            this.scaleMin = asked.min();
            this.scaleMax = asked.max();
        }
    }

    AskedQuestion asked() {
        return new AskedQuestion(id, number, kind, text, hint, kind == QuestionKind.CHOICE ? List.copyOf(options) : List.of(), scaleMin, scaleMax, Set.of(onlyGroups));
    }
}
