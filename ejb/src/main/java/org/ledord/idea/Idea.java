package org.ledord.idea;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.ledord.reading.IdentityNumbers;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** What somebody thinks could be better. It decides what may still happen to it. */
@Entity
class Idea {
    private static final int LONGEST = 5_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private String better;
    private String how;
    private String name;
    private Long personId;
    private String address;
    private Long rawMailId;
    private Instant receivedAt;
    private LocalDate dueOn;
    @Enumerated(EnumType.STRING)
    private IdeaStatus status;
    private Instant passedAt;
    private Long proposalId;
    private String answer;
    private Instant settledAt;
    private Long settledBy;
    private String shownText;
    private Instant shownAt;
    @Version
    private int revision;

    protected Idea() {
    }

    Idea(long matterId, NewIdea idea, LocalDate dueOn) {
        this.matterId = matterId;
        this.better = idea.better();
        this.how = idea.how();
        this.name = idea.name();
        this.personId = idea.personId();
        this.address = idea.address();
        this.rawMailId = idea.mailId();
        this.receivedAt = idea.receivedAt();
        this.dueOn = dueOn;
        this.status = IdeaStatus.WAITING;
    }

    /** A group gets it, or another group than before. */
    void pass(Instant now) {
        demandOpen();
        this.status = IdeaStatus.PASSED;
        this.passedAt = now;
    }

    /** The group that has it makes a proposal of it. @param proposal the proposal's matter */
    void becomes(long proposal, long by, Instant now) {
        demandOpen();
        if (status != IdeaStatus.PASSED) {
            throw new RuleViolation("idea-not-passed");
        }
        this.status = IdeaStatus.PROPOSED;
        this.proposalId = proposal;
        this.settledBy = by;
        this.settledAt = now;
    }

    /** It goes no further. @param words why, as whoever had it will read it */
    void decline(String words, long by, Instant now) {
        demandOpen();
        String reason = Typed.words(words);
        if (reason.isEmpty()) {
            throw new RuleViolation("idea-answer-missing").at("answer");
        }
        if (reason.length() > LONGEST) {
            throw new RuleViolation("text-long", LONGEST, reason.length()).at("answer");
        }
        this.status = IdeaStatus.DECLINED;
        this.answer = reason;
        this.settledBy = by;
        this.settledAt = now;
    }

    /** The draft that was made of it was thrown away: the group has it again. */
    void back() {
        if (status == IdeaStatus.PROPOSED) {
            this.status = IdeaStatus.PASSED;
            this.proposalId = null;
            this.settledBy = null;
            this.settledAt = null;
        }
    }

    /** Everyone may read it in these words from now on; an identity number in them is masked. Gives the title that it has then. */
    String show(String title, String text, Instant now) {
        String called = IdentityNumbers.masked(Typed.words(title).replaceAll("\\s+", " "));
        String words = IdentityNumbers.masked(Typed.words(text));
        if (called.isEmpty()) {
            throw new RuleViolation("idea-title-missing").at("title");
        }
        if (called.length() > IdeaTitle.LONGEST) {
            throw new RuleViolation("proposal-title-long", IdeaTitle.LONGEST, called.length()).at("title");
        }
        if (words.isEmpty()) {
            throw new RuleViolation("idea-text-missing").at("shown");
        }
        if (words.length() > 2 * LONGEST) {
            throw new RuleViolation("text-long", 2 * LONGEST, words.length()).at("shown");
        }
        this.shownText = words;
        this.shownAt = now;
        return called;
    }

    /** Nobody but those who work with it reads it any more. */
    void hide() {
        if (!shown()) {
            throw new RuleViolation("idea-not-shown");
        }
        this.shownText = null;
        this.shownAt = null;
    }

    private void demandOpen() {
        if (status.settled()) {
            throw new RuleViolation("idea-settled");
        }
    }

    Long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    String better() {
        return better;
    }

    String how() {
        return how;
    }

    Long personId() {
        return personId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    IdeaStatus status() {
        return status;
    }

    String answer() {
        return answer;
    }

    String shownText() {
        return shownText;
    }

    boolean shown() {
        return shownAt != null;
    }
}
