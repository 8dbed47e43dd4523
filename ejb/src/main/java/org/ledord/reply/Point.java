package org.ledord.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import org.ledord.answer.HeldItem;
import org.ledord.shared.RuleViolation;

/** A cut of an answer that wants a reply. It quotes word by word. */
@Entity
class Point {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long roundId;
    private int number;
    private long itemId;
    private long answerId;
    private String heading;
    private String quote;
    private String theme;
    @ManyToOne
    @JoinColumn(name = "reply_id")
    private Reply reply;
    private Long cutBy;
    private Instant cutAt;
    private Instant disputedAt;

    protected Point() {
    }

    Point(int number, HeldItem item, NewPoint cut, Long cutBy, Instant now) {
        if (!new Coverage(item.text(), java.util.List.of()).has(cut.quote())) {
            throw new RuleViolation("point-quote");
        }
        if (cut.theme().length() > NewPoint.LONGEST_THEME) {
            throw new RuleViolation("text-long", NewPoint.LONGEST_THEME, cut.theme().length());
        }
        this.roundId = item.roundId();
        this.number = number;
        this.itemId = item.id();
        this.answerId = item.answerId();
        this.quote = cut.quote();
        this.heading = cut.heading().isEmpty() ? Cuts.heading(cut.quote()) : cut.heading();
        this.theme = cut.theme();
        this.cutBy = cutBy;
        this.cutAt = now;
    }

    /** What a writer says was not taken up of their answer, in the words in which they say so. */
    static Point missed(int number, HeldItem item, String words, Instant now) {
        Point point = new Point();
        point.roundId = item.roundId();
        point.number = number;
        point.itemId = item.id();
        point.answerId = item.answerId();
        point.quote = words;
        point.heading = Cuts.heading(words);
        point.theme = "";
        point.cutAt = now;
        point.disputedAt = now;
        return point;
    }

    void answered(Reply reply) {
        this.reply = reply;
    }

    /** Whether it may be cut anew. */
    void mayGo() {
        if (reply != null) {
            throw new RuleViolation("point-has-reply", number);
        }
        if (disputedAt != null) {
            throw new RuleViolation("point-missed", number);
        }
    }

    int number() {
        return number;
    }

    long itemId() {
        return itemId;
    }

    String quote() {
        return quote;
    }

    Reply reply() {
        return reply;
    }
}
