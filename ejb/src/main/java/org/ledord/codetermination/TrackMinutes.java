package org.ledord.codetermination;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** Minutes of one meeting of the parties: written by one, approved by another, perhaps published. Once approved nothing in them changes. */
@Entity
@Table(name = "codetermination_minutes")
class TrackMinutes {
    private static final int LONGEST = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long trackId;
    private int number;
    private LocalDate heldOn;
    private String text;
    private long writtenBy;
    private Instant writtenAt;
    private Long approvedBy;
    private Instant approvedAt;
    private Instant publishedAt;

    protected TrackMinutes() {
    }

    TrackMinutes(long trackId, int number, LocalDate heldOn, String text, long by, LocalDate today, Instant now) {
        String words = Typed.words(text);
        if (heldOn == null || heldOn.isAfter(today) || heldOn.isBefore(today.minusYears(5))) {
            throw new RuleViolation("codetermination-held").at("held");
        }
        if (words.isEmpty()) {
            throw new RuleViolation("codetermination-minutes-missing").at("minutes");
        }
        if (words.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at("minutes");
        }
        this.trackId = trackId;
        this.number = number;
        this.heldOn = heldOn;
        this.text = words;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    /** Somebody else than their writer says that they are right. */
    void approve(long by, Instant now) {
        if (approvedAt != null) {
            throw new RuleViolation("codetermination-approved-already");
        }
        if (by == writtenBy) {
            throw new RuleViolation("codetermination-approve-own");
        }
        this.approvedBy = by;
        this.approvedAt = now;
    }

    /** From now on everybody reads them. */
    void publish(Instant now) {
        if (approvedAt == null) {
            throw new RuleViolation("codetermination-publish-approved");
        }
        if (publishedAt == null) {
            this.publishedAt = now;
        }
    }
}
