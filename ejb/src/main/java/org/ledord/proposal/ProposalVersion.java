package org.ledord.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;

/** One wording of a proposal. The draft's is written over; from submission on, a wording stands for good. */
@Entity
class ProposalVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    private Proposal proposal;
    private int number;
    private String title;
    private String today;
    private String proposed;
    private String effect;
    private LocalDate wantedFrom;
    private String note;
    private long authorId;
    private Instant createdAt;

    protected ProposalVersion() {
    }

    ProposalVersion(Proposal proposal, int number, Draft words, String note, long authorId, Instant now) {
        this.proposal = proposal;
        this.number = number;
        this.note = note;
        write(words, authorId, now);
    }

    final void write(Draft words, long authorId, Instant now) {
        this.title = words.title();
        this.today = words.today();
        this.proposed = words.proposed();
        this.effect = words.effect();
        this.wantedFrom = words.wantedFrom();
        this.authorId = authorId;
        this.createdAt = now;
    }

    boolean says(Draft words) {
        return title.equals(words.title()) && today.equals(words.today()) && proposed.equals(words.proposed())
                && effect.equals(words.effect()) && java.util.Objects.equals(wantedFrom, words.wantedFrom());
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Draft words() {
        return new Draft(title, today, proposed, effect, wantedFrom, null, java.util.Set.of());
    }
}
