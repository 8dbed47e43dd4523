package org.ledord.question;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.ledord.shared.RuleViolation;

/** One version of the answer to a specialist question; the latest stands, the earlier ones stay on record. */
@Entity
class SpecialistAnswer {
    private static final int LONGEST_TYPED = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long questionId;
    private int number;
    private String text;
    @Enumerated(EnumType.STRING)
    private AnswerChannel channel;
    private long personId;
    private Long rawMailId;
    private Instant receivedAt;

    protected SpecialistAnswer() {
    }

    /** @param words without blanks around them; what comes by mail may be of any length, for its writer is away */
    SpecialistAnswer(long questionId, int number, String words, AnswerChannel channel, long personId, Long rawMailId, Instant receivedAt) {
        if (words.isEmpty()) {
            throw new RuleViolation("specialist-answer-missing").at("answer");
        }
        if (channel != AnswerChannel.MAIL && words.length() > LONGEST_TYPED) {
            throw new RuleViolation("text-too-long", LONGEST_TYPED).at("answer");
        }
        this.questionId = questionId;
        this.number = number;
        this.text = words;
        this.channel = channel;
        this.personId = personId;
        this.rawMailId = rawMailId;
        this.receivedAt = receivedAt;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    AnswerChannel channel() {
        return channel;
    }

    long personId() {
        return personId;
    }

    Long rawMailId() {
        return rawMailId;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
