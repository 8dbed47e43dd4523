package org.ledord.answer;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An answer as it stood after one thing that came in. Never changes, but for what is done with its items. */
@Entity
class AnswerVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "answer_id")
    private Answer answer;
    private int number;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private Long rawMailId;
    private Instant receivedAt;
    private Long enteredBy;
    private Integer heads;
    @OneToMany(mappedBy = "version", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<AnswerItem> items = new ArrayList<>();

    protected AnswerVersion() {
    }

    AnswerVersion(Answer answer, int number, Submission by, List<AnswerItem> items) {
        this.answer = answer;
        this.number = number;
        this.channel = by.channel();
        this.rawMailId = by.rawMailId();
        this.receivedAt = by.receivedAt();
        this.enteredBy = by.enteredBy();
        items.forEach(item -> item.in(this));
        this.items.addAll(items);
    }

    /** Says whether a meeting gives it; what changes only some questions leaves that as it was. */
    void of(Workplace workplace, AnswerVersion before, boolean whole) {
        this.heads = workplace != null ? Integer.valueOf(workplace.heads()) : whole || before == null ? null : before.heads;
    }

    int number() {
        return number;
    }

    List<AnswerItem> items() {
        return List.copyOf(items);
    }
}
