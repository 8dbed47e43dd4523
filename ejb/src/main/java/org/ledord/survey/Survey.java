package org.ledord.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;

/** A series of the same questions. It decides itself what its threshold may become, and whether its questions still change. */
@Entity
class Survey {
    /** The least that may be chosen; the table has a floor of its own below it. */
    static final int LEAST = 7;
    static final int USUAL = 10;
    static final int MOST = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private Long pilotId;
    private String intro;
    private int threshold;
    private LocalDate firstAnswerOn;
    @Version
    private int revision;

    protected Survey() {
    }

    Survey(long matterId, Long pilotId, NewSurvey command) {
        this.matterId = matterId;
        this.pilotId = pilotId;
        this.intro = command.intro();
        threshold(command.threshold());
    }

    /** Chooses how many must have answered. Once somebody has, it is what they were promised, and never becomes less. */
    final void threshold(Integer to) {
        if (to == null || to < LEAST || to > MOST) {
            throw new RuleViolation("survey-threshold", LEAST, MOST).at("threshold");
        }
        if (firstAnswerOn != null && to < threshold) {
            throw new RuleViolation("survey-threshold-stays", threshold).at("threshold");
        }
        this.threshold = to;
    }

    /** Follows this pilot from here on, or none. */
    void follow(Long pilotId) {
        this.pilotId = pilotId;
    }

    /** Notes the first day on which somebody answered. */
    void answered(LocalDate day) {
        if (firstAnswerOn == null) {
            this.firstAnswerOn = day;
        }
    }

    /**
     * Refuses where questions and places stand: a series compares only what was asked alike.
     *
     * @param begun whether an occasion has opened
     */
    static void demandChangeable(boolean begun) {
        if (begun) {
            throw new RuleViolation("survey-begun");
        }
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    int threshold() {
        return threshold;
    }

    LocalDate firstAnswerOn() {
        return firstAnswerOn;
    }
}
