package org.ledord.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.ledord.shared.Refused;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** What somebody has said about a proposal. It decides what its writer may still do with it. */
@Entity
class DiscussionPost {
    /** The most characters: what is longer belongs in the proposal. */
    static final int LONGEST = 5_000;

    /** How long it can be changed; afterwards others have read and answered it. */
    static final Duration CHANGEABLE = Duration.ofHours(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private int number;
    private long authorId;
    private String text;
    private Long answersId;
    @Enumerated(EnumType.STRING)
    private PostChannel channel;
    private Long rawMailId;
    private Instant writtenAt;
    private Instant editedAt;
    private Instant withdrawnAt;

    protected DiscussionPost() {
    }

    /**
     * @param matterId the proposal's matter
     * @param number its place in the thread
     * @param answers the post that it answers, or null
     * @param rawMailId the mail it came by, or null
     */
    DiscussionPost(long matterId, int number, long authorId, String words, DiscussionPost answers, Long rawMailId, Instant now) {
        this.text = demanded(words);
        this.matterId = matterId;
        this.number = number;
        this.authorId = authorId;
        this.answersId = answers == null ? null : answers.id;
        this.channel = rawMailId == null ? PostChannel.PAGE : PostChannel.MAIL;
        this.rawMailId = rawMailId;
        this.writtenAt = now;
    }

    /** Says it in other words; by whoever wrote it, within the hour. */
    void edit(long person, String words, Instant now) {
        demandOwn(person);
        if (withdrawnAt != null) {
            throw new RuleViolation("discussion-withdrawn");
        }
        if (!now.isBefore(writtenAt.plus(CHANGEABLE))) {
            throw new RuleViolation("discussion-too-late");
        }
        String said = demanded(words);
        if (!said.equals(text)) {
            text = said;
            editedAt = now;
        }
    }

    /** Takes it back; by whoever wrote it, once. */
    void withdraw(long person, Instant now) {
        demandOwn(person);
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    private void demandOwn(long person) {
        if (person != authorId) {
            throw new Refused("discussion.write");
        }
    }

    private static String demanded(String words) {
        String said = Typed.words(words);
        if (said.isEmpty()) {
            throw new RuleViolation("discussion-text-missing").at("text");
        }
        if (said.length() > LONGEST) {
            throw new RuleViolation("discussion-text-long", LONGEST, said.length()).at("text");
        }
        return said;
    }

    long id() {
        return id;
    }

    long matterId() {
        return matterId;
    }

    int number() {
        return number;
    }

    long authorId() {
        return authorId;
    }

    String text() {
        return text;
    }

    Long answersId() {
        return answersId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    Instant withdrawnAt() {
        return withdrawnAt;
    }
}
