package org.ledord.survey;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ledord.shared.RuleViolation;

/** One time that a survey is put. It decides itself when it opens, takes an answer, closes and is published. */
@Entity
class SurveyOccasion {
    /** So long that it is still one moment. */
    static final int MOST_DAYS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long surveyId;
    private int number;
    @Enumerated(EnumType.STRING)
    private OccasionKind kind;
    @Enumerated(EnumType.STRING)
    private AnswerWay way;
    @Enumerated(EnumType.STRING)
    private OccasionState state;
    private LocalDate opensOn;
    private LocalDate closesOn;
    private Integer threshold;
    private Instant publishedAt;
    @Version
    private int revision;

    protected SurveyOccasion() {
    }

    SurveyOccasion(long surveyId, int number, PlanOccasion command) {
        this.surveyId = surveyId;
        this.number = number;
        this.kind = command.kind();
        this.way = command.way();
        this.opensOn = command.opensOn();
        this.closesOn = command.closesOn();
        this.state = OccasionState.PLANNED;
    }

    /**
     * Refuses an occasion that cannot be, beside its field.
     *
     * @param lastDay the last day of the occasion before it, or null where it is the first
     */
    static void demand(PlanOccasion command, LocalDate today, LocalDate lastDay) {
        if (command.kind() == null) {
            throw new RuleViolation("survey-occasion-kind").at("kind");
        }
        if (command.way() == null) {
            throw new RuleViolation("survey-occasion-way").at("way");
        }
        if (command.opensOn() == null || command.opensOn().isBefore(today) || command.opensOn().isAfter(today.plusYears(2))) {
            throw new RuleViolation("survey-opens").at("opens-on");
        }
        if (command.closesOn() == null || command.closesOn().isBefore(command.opensOn()) || command.closesOn().isAfter(command.opensOn().plusDays(MOST_DAYS))) {
            throw new RuleViolation("survey-closes", MOST_DAYS).at("closes-on");
        }
        if (lastDay != null && !command.opensOn().isAfter(lastDay)) {
            throw new RuleViolation("survey-occasions-meet").at("opens-on");
        }
    }

    boolean dueToOpen(LocalDate today) {
        return state == OccasionState.PLANNED && !today.isBefore(opensOn);
    }

    /** Begins to take answers, under this promise. */
    void open(LocalDate today, int threshold) {
        if (!dueToOpen(today)) {
            throw new RuleViolation("survey-not-due");
        }
        this.state = OccasionState.OPEN;
        this.threshold = threshold;
    }

    /** Refuses where no answer is taken on this day. */
    void demandTaking(LocalDate today) {
        if (state == OccasionState.PLANNED) {
            throw new RuleViolation("survey-not-open");
        }
        if (state != OccasionState.OPEN || today.isAfter(closesOn)) {
            throw new RuleViolation("survey-closed");
        }
    }

    /** Takes no more, when its last day is over. */
    void close(LocalDate today) {
        if (state != OccasionState.OPEN || !today.isAfter(closesOn)) {
            throw new RuleViolation("survey-not-over");
        }
        this.state = OccasionState.CLOSED;
    }

    /**
     * Everybody may see it.
     *
     * @param waiting how many own words nobody has read yet
     */
    void publish(long waiting, Instant now) {
        if (state == OccasionState.PUBLISHED) {
            throw new RuleViolation("survey-published");
        }
        if (state != OccasionState.CLOSED) {
            throw new RuleViolation("survey-not-over");
        }
        if (waiting > 0) {
            throw new RuleViolation("survey-texts-wait", waiting);
        }
        this.state = OccasionState.PUBLISHED;
        this.publishedAt = now;
    }

    /** Whether there is somebody to remind. */
    void demandReminding() {
        if (state != OccasionState.OPEN || way != AnswerWay.MAIL) {
            throw new RuleViolation("survey-nobody-to-remind");
        }
    }

    Long id() {
        return id;
    }

    long surveyId() {
        return surveyId;
    }

    int number() {
        return number;
    }

    AnswerWay way() {
        return way;
    }

    OccasionState state() {
        return state;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    Integer threshold() {
        return threshold;
    }
}
