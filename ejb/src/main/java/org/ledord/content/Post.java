package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ledord.shared.RuleViolation;

/** A post: what has happened, in the project's own words. */
@Entity
class Post {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private String lead;
    private String body;
    private String status;
    private long authorId;
    private Instant publishedAt;
    @Version
    private int revision;

    protected Post() {
    }

    Post(long matterId, PostText text, long authorId) {
        this.matterId = matterId;
        this.authorId = authorId;
        this.status = "DRAFT";
        write(text);
    }

    void write(PostText text) {
        if (text.title().isBlank() || text.body().isBlank()) {
            throw new RuleViolation("post-needs-title-and-body");
        }
        this.lead = text.lead().strip();
        this.body = text.body().strip();
    }

    void publish(Instant now) {
        if (!"DRAFT".equals(status)) {
            throw new RuleViolation("post-already-published");
        }
        this.status = "PUBLISHED";
        this.publishedAt = now;
    }

    void demandRevision(int seen) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    long id() {
        return id;
    }

    String status() {
        return status;
    }
}
