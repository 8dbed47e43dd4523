package org.ledord.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

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
    @ElementCollection
    @CollectionTable(name = "proposal_argument", joinColumns = @JoinColumn(name = "version_id"))
    @MapKeyColumn(name = "principle")
    private Map<Integer, ProposalArgument> arguments = new HashMap<>();
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
        if (!arguments().equals(words.arguments())) {
            arguments.clear();
            words.arguments().forEach((principle, said) -> arguments.put(principle, new ProposalArgument(said)));
        }
        this.authorId = authorId;
        this.createdAt = now;
    }

    boolean says(Draft words) {
        return title.equals(words.title()) && today.equals(words.today()) && proposed.equals(words.proposed())
                && effect.equals(words.effect()) && java.util.Objects.equals(wantedFrom, words.wantedFrom()) && arguments().equals(words.arguments());
    }

    /** Whether it says of that many principles how it serves them and what speaks against. */
    boolean argues(int principles) {
        return arguments().values().stream().filter(Argument::whole).count() == principles;
    }

    private Map<Integer, Argument> arguments() {
        return arguments.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().said()));
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

    /** What it says, with the principles that it says something about. */
    Draft words() {
        return new Draft(title, today, proposed, effect, wantedFrom, null, arguments.keySet(), arguments());
    }
}
