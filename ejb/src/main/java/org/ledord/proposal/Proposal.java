package org.ledord.proposal;

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
import java.util.Set;
import org.ledord.matter.Audience;
import org.ledord.shared.RuleViolation;

/** A proposal: what may be done with it and when. {@link ProposalStep} says from which states. */
@Entity
class Proposal {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private long groupId;
    private Long partId;
    @Enumerated(EnumType.STRING)
    private ProposalStatus status;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private Instant sharedAt;
    private Instant submittedAt;
    private LocalDate implementedOn;
    private String withdrawal;
    @Version
    private int revision;
    @OneToMany(mappedBy = "proposal", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ProposalVersion> versions = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "proposal_principle", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "principle_id")
    private Set<Long> principles = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "proposal_author", joinColumns = @JoinColumn(name = "proposal_id"))
    @Column(name = "person_id")
    private Set<Long> authors = new HashSet<>();

    protected Proposal() {
    }

    /** Begins a draft. */
    Proposal(long matterId, long groupId, Frame frame, Draft words, long authorId, Instant now) {
        this.matterId = matterId;
        this.groupId = groupId;
        this.status = ProposalStatus.DRAFT;
        versions.add(new ProposalVersion(this, 1, words, "", authorId, now));
        belongTo(frame, authorId);
    }

    /** The part and the principles by their ids. */
    record Frame(Long partId, Set<Long> principleIds) {
    }

    /** Writes over the draft's words. */
    void revise(Frame frame, Draft words, long authorId, Instant now) {
        ProposalStep.REVISE.demand(status, outcome);
        latest().write(words, authorId, now);
        belongTo(frame, authorId);
    }

    /** Sets the draft's words down as a version of their own, where the group wants to see later how it changed its mind. */
    void reviseAnew(Frame frame, Draft words, String note, long authorId, Instant now) {
        ProposalStep.REVISE.demand(status, outcome);
        add(frame, words, note, authorId, now);
    }

    /** Lets the project lead read the draft. Once shared it stays shared: what has been read cannot be unread. */
    void share(Instant now) {
        ProposalStep.SHARE.demand(status, outcome);
        if (sharedAt == null) {
            sharedAt = now;
        }
    }

    /** Hands it in, when it says what is proposed, which principles it answers to, how it serves each and what speaks against. */
    void submit(Instant now) {
        ProposalStep.SUBMIT.demand(status, outcome);
        if (principles.isEmpty() || !latest().words().wordsLack().isEmpty() || !latest().argues(principles.size())) {
            throw new RuleViolation("proposal-incomplete");
        }
        status = ProposalStatus.SUBMITTED;
        submittedAt = now;
        if (sharedAt == null) {
            sharedAt = now;
        }
    }

    /** Adds a version that says what changed since the one before. */
    ProposalVersion amend(Frame frame, Draft words, String note, long authorId, Instant now) {
        ProposalStep.AMEND.demand(status, outcome);
        if (!words.lacks().isEmpty()) {
            throw new RuleViolation("proposal-incomplete");
        }
        add(frame, words, note, authorId, now);
        return latest();
    }

    private void add(Frame frame, Draft words, String note, long authorId, Instant now) {
        if (note == null || note.isBlank()) {
            throw new RuleViolation("proposal-note-missing");
        }
        if (latest().says(words) && principles.equals(frame.principleIds())) {
            throw new RuleViolation("proposal-nothing-changed");
        }
        versions.add(new ProposalVersion(this, latest().number() + 1, words, note.strip(), authorId, now));
        belongTo(frame, authorId);
    }

    /** A round on it has opened. */
    void enterRound() {
        ProposalStep.ENTER_ROUND.demand(status, outcome);
        if (status == ProposalStatus.SUBMITTED || status == ProposalStatus.ANSWERED) {
            status = ProposalStatus.IN_ROUND;
        }
    }

    /** A round on it has been concluded: every point has its reply. */
    void answered() {
        if (status == ProposalStatus.IN_ROUND) {
            status = ProposalStatus.ANSWERED;
        }
    }

    /** A round on it is concluded no more. What has been decided since stays decided. */
    void reopened() {
        if (status == ProposalStatus.ANSWERED) {
            status = ProposalStatus.IN_ROUND;
        }
    }

    /**
     * It has been decided about.
     *
     * @param settles whether the decision takes the place of one that held for a time only
     */
    void decided(Outcome decided, boolean settles) {
        ProposalStep.DECIDE.demand(status, outcome);
        if (status == ProposalStatus.DECIDED && !settles) {
            throw new RuleViolation("proposal-decided-already");
        }
        boolean goesOn = status == ProposalStatus.IN_PILOT && decided == Outcome.PILOT;
        outcome = decided;
        if (!goesOn) {
            status = decided == Outcome.REJECTED ? ProposalStatus.REJECTED : ProposalStatus.DECIDED;
        }
    }

    /** The pilot that was decided has begun. */
    void intoPilot() {
        ProposalStep.START_PILOT.demand(status, outcome);
        status = ProposalStatus.IN_PILOT;
    }

    /**
     * It is in place since that day: a fact, so not in the future, and not before it was handed in and decided.
     *
     * @param decidedOn the day it was decided that it be in place, or null where that is not known
     */
    void implemented(LocalDate since, LocalDate decidedOn, ZoneId zone, LocalDate today) {
        ProposalStep.IMPLEMENT.demand(status, outcome);
        if (since == null || since.isAfter(today)) {
            throw new RuleViolation("proposal-implemented-date").at("since");
        }
        boolean undecided = decidedOn != null && since.isBefore(decidedOn);
        if (undecided || submittedAt != null && since.isBefore(LocalDate.ofInstant(submittedAt, zone))) {
            throw new RuleViolation("proposal-implemented-early").at("since");
        }
        status = ProposalStatus.IMPLEMENTED;
        implementedOn = since;
    }

    /** Whether it may be thrown away: only a draft, for what was handed in stays on record. */
    void discard() {
        ProposalStep.DISCARD.demand(status, outcome);
    }

    /** It goes on in another proposal. @param why as its authors are told, and whoever reads it */
    void merged(String why) {
        ProposalStep.MERGE.demand(status, outcome);
        end(ProposalStatus.MERGED, why);
    }

    /** It goes on in several others. @param why as above */
    void split(String why) {
        ProposalStep.SPLIT.demand(status, outcome);
        end(ProposalStatus.SPLIT, why);
    }

    private void end(ProposalStatus how, String why) {
        if (why == null || why.isBlank()) {
            throw new RuleViolation("proposal-why-missing").at("why");
        }
        status = how;
        withdrawal = why.strip();
    }

    /** It is taken back; the reason stays with it, but for a draft that nobody else has read. */
    void withdraw(String reason) {
        ProposalStep.WITHDRAW.demand(status, outcome);
        if (status != ProposalStatus.DRAFT && (reason == null || reason.isBlank())) {
            throw new RuleViolation("proposal-withdrawal-reason");
        }
        status = ProposalStatus.WITHDRAWN;
        withdrawal = reason == null ? "" : reason.strip();
    }

    /** Whom it must be open to now; the matter never becomes less open than it was. */
    Audience audience() {
        return switch (status) {
            case DRAFT -> sharedAt == null ? Audience.GROUP : Audience.LEAD;
            case SUBMITTED -> Audience.LEAD;
            case WITHDRAWN, MERGED, SPLIT -> Audience.GROUP;
            default -> Audience.PUBLIC;
        };
    }

    /** Refuses when somebody has changed it since the form was opened. */
    void demandRevision(int opened) {
        if (opened != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    ProposalVersion latest() {
        return versions.get(versions.size() - 1);
    }

    private void belongTo(Frame frame, long authorId) {
        partId = frame.partId();
        principles.retainAll(frame.principleIds());
        principles.addAll(frame.principleIds());
        authors.add(authorId);
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    long groupId() {
        return groupId;
    }

    ProposalStatus status() {
        return status;
    }

    Outcome outcome() {
        return outcome;
    }

    int revision() {
        return revision;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    boolean shared() {
        return sharedAt != null;
    }

    Long partId() {
        return partId;
    }

    Set<Long> principles() {
        return Set.copyOf(principles);
    }

    /** Those who wrote what it came of wrote it too. */
    void writtenBy(Set<Long> people) {
        authors.addAll(people);
    }

    Set<Long> authors() {
        return Set.copyOf(authors);
    }
}
