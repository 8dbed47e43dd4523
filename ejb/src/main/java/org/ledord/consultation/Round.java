package org.ledord.consultation;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ledord.shared.RuleViolation;

/** A round: what is asked, of whom, and until when. It decides itself when it may be prolonged, closed and concluded. */
@Entity
class Round {
    private static final int CORRECTION_DAYS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private Long proposalId;
    private String intro;
    @Enumerated(EnumType.STRING)
    private RoundStatus status;
    private boolean named;
    private Integer threshold;
    private Instant openedAt;
    private LocalDate closesOn;
    private Instant closedAt;
    private Instant concludedAt;
    private int correctionDays;
    @Version
    private int revision;
    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Question> questions = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "round_addressee", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "group_id")
    private Set<Long> groups = new HashSet<>();

    protected Round() {
    }

    /** Opens a round. The matter's id is set when the matter has its number; see {@link #belongTo}. */
    Round(OpenRound asked, long proposalId, Map<String, Long> groups, ZoneId zone, Instant now) {
        asked.problems(LocalDate.ofInstant(now, zone)).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        if (groups.isEmpty()) {
            throw new RuleViolation("round-groups").at("groups");
        }
        this.proposalId = proposalId;
        this.intro = asked.intro();
        this.status = RoundStatus.OPEN;
        this.named = asked.named();
        this.threshold = asked.threshold();
        this.openedAt = now;
        this.closesOn = asked.closesOn();
        this.correctionDays = CORRECTION_DAYS;
        this.groups.addAll(groups.values());
        for (NewQuestion question : asked.questions()) {
            questions.add(new Question(this, questions.size() + 1, question, question.only().stream().map(groups::get).collect(Collectors.toSet())));
        }
    }

    void belongTo(long matterId) {
        this.matterId = matterId;
    }

    /** Gives more time, never less: somebody may have planned by the day that was named. */
    void extend(LocalDate to, int revision) {
        fresh(revision);
        if (status != RoundStatus.OPEN) {
            throw new RuleViolation("round-not-open");
        }
        if (to == null || !to.isAfter(closesOn)) {
            throw new RuleViolation("round-extends-later").at("until");
        }
        if (to.isAfter(closesOn.plusYears(1))) {
            throw new RuleViolation("round-closes-far").at("until");
        }
        this.closesOn = to;
    }

    /** Whether there is somebody to remind. */
    void remind() {
        if (status != RoundStatus.OPEN) {
            throw new RuleViolation("round-not-open");
        }
    }

    /** Closes once the last day has passed in the reform's zone. */
    void close(ZoneId zone, Instant now) {
        if (status != RoundStatus.OPEN) {
            throw new RuleViolation("round-not-open");
        }
        if (!new Deadline(closesOn, zone).passed(now)) {
            throw new RuleViolation("round-not-over");
        }
        this.status = RoundStatus.CLOSED;
        this.closedAt = now;
    }

    /** Concludes when nothing that somebody wrote is left without a point, and no point without a reply. */
    void conclude(long uncut, long unreplied, Instant now) {
        if (status == RoundStatus.OPEN) {
            throw new RuleViolation("round-not-closed");
        }
        if (status == RoundStatus.CONCLUDED) {
            throw new RuleViolation("round-concluded");
        }
        if (uncut > 0) {
            throw new RuleViolation("round-uncut", uncut);
        }
        if (unreplied > 0) {
            throw new RuleViolation("round-unreplied", unreplied);
        }
        this.status = RoundStatus.CONCLUDED;
        this.concludedAt = now;
    }

    /** Concluded no more: somebody who answered has said that something was missed. Nothing where it is not concluded. */
    void reopen() {
        if (status == RoundStatus.CONCLUDED) {
            this.status = RoundStatus.CLOSED;
            this.concludedAt = null;
        }
    }

    private void fresh(int revision) {
        if (revision != this.revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    Long proposalId() {
        return proposalId;
    }

    String intro() {
        return intro;
    }

    RoundStatus status() {
        return status;
    }

    boolean named() {
        return named;
    }

    /** How many must have answered before anything is shown; null where one answers under one's name. */
    Integer threshold() {
        return threshold;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    int correctionDays() {
        return correctionDays;
    }

    Set<Long> groups() {
        return Set.copyOf(groups);
    }

    List<AskedQuestion> questions() {
        return questions.stream().map(Question::asked).toList();
    }
}
