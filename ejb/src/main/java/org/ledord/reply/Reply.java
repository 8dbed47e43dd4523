package org.ledord.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ledord.shared.RuleViolation;

/** What became of one point or several, with the reason. */
@Entity
class Reply {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long roundId;
    @Enumerated(EnumType.STRING)
    private ReplyKind kind;
    private String text;
    private Long proposalVersionId;
    private String changeLink;
    private long authorId;
    private Instant repliedAt;
    @Version
    private int revision;

    protected Reply() {
    }

    Reply(long roundId, ReplyToPoints said, Long proposalVersionId, long authorId, Instant now) {
        this.roundId = roundId;
        this.repliedAt = now; // the first time: how long people waited is counted to here
        write(said, proposalVersionId, authorId);
    }

    /** Says it in other words; possible until the round is concluded, which its door asks. */
    void write(ReplyToPoints said, Long proposalVersionId, long authorId) {
        if (said.kind() == null) {
            throw new RuleViolation("reply-kind");
        }
        if (said.text().isEmpty()) {
            throw new RuleViolation("reply-text");
        }
        this.kind = said.kind();
        this.text = said.text();
        this.proposalVersionId = proposalVersionId;
        this.changeLink = said.changeLink();
        this.authorId = authorId;
    }

    long id() {
        return id;
    }

    int revision() {
        return revision;
    }
}
