package org.ledord.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** A question to a specialist group or one person. It decides what may still happen to it. */
@Entity
class SpecialistQuestion {
    /** The most characters of a question: it is one question, and must be read on a phone. */
    static final int LONGEST = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private long proposalId;
    private Long askedGroupId;
    private Long askedPersonId;
    private long askedBy;
    private String text;
    private String why;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private QuestionStatus status;
    private Instant askedAt;
    private Instant remindedAt;
    private Instant settledAt;
    private String withdrawal;

    protected SpecialistQuestion() {
    }

    /**
     * @param matterId its own matter
     * @param proposalId the matter of the proposal that waits
     * @param groupId the group it is put to, or null where it is put to a person
     * @param personId the person, or null
     */
    SpecialistQuestion(long matterId, long proposalId, AskSpecialist command, Long groupId, Long personId, long askedBy, Instant now) {
        this.matterId = matterId;
        this.proposalId = proposalId;
        this.askedGroupId = groupId;
        this.askedPersonId = personId;
        this.askedBy = askedBy;
        this.text = command.text();
        this.why = command.why();
        this.dueOn = command.due();
        this.status = QuestionStatus.OPEN;
        this.askedAt = now;
    }

    /** Refuses what cannot be asked, beside its field. */
    static void demand(AskSpecialist command, LocalDate today) {
        RuleViolation.demandNone(command.problems(today));
    }

    /** The key of why it takes no answer, or null where it does: open, or answered and not closed. Late is better than never. */
    String refusal() {
        return status == QuestionStatus.WITHDRAWN ? "specialist-withdrawn" : status == QuestionStatus.CLOSED ? "specialist-closed" : null;
    }

    /** An answer has come, or a correction. */
    void answered() {
        if (refusal() != null) {
            throw new RuleViolation(refusal());
        }
        this.status = QuestionStatus.ANSWERED;
    }

    /**
     * Whoever asked has read the answer.
     *
     * @param seen the version that they have read
     * @param latest the version that stands
     */
    void close(int seen, int latest, Instant now) {
        if (status != QuestionStatus.ANSWERED) {
            throw new RuleViolation("specialist-not-answered");
        }
        if (seen != latest) {
            throw new RuleViolation("specialist-corrected");
        }
        this.status = QuestionStatus.CLOSED;
        this.settledAt = now;
    }

    /** It need not be answered any more, and why. */
    void withdraw(String reason, Instant now) {
        if (status != QuestionStatus.OPEN) {
            throw new RuleViolation("specialist-not-open");
        }
        String words = Typed.words(reason);
        if (words.isEmpty()) {
            throw new RuleViolation("specialist-reason-missing").at("reason");
        }
        if (words.length() > LONGEST) {
            throw new RuleViolation("text-too-long", LONGEST).at("reason");
        }
        this.status = QuestionStatus.WITHDRAWN;
        this.withdrawal = words;
        this.settledAt = now;
    }

    /** Those it was put to are reminded, once and no more. */
    void reminded(LocalDate today, Instant now) {
        if (status != QuestionStatus.OPEN || remindedAt != null || !today.isAfter(dueOn)) {
            throw new RuleViolation("specialist-not-open");
        }
        this.remindedAt = now;
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    QuestionStatus status() {
        return status;
    }

    String withdrawal() {
        return withdrawal;
    }
}
