package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ledord.shared.RuleViolation;

/** A post: what has happened, in the project's own words. */
@Entity
class Post {
    private static final int LONGEST_TITLE = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    private String lead;
    private String body;
    @Enumerated(EnumType.STRING)
    private PostStatus status;
    private long authorId;
    private Instant publishedAt;
    @Version
    private int revision;

    protected Post() {
    }

    Post(long matterId, PostText text, long authorId) {
        this.matterId = matterId;
        this.authorId = authorId;
        this.status = PostStatus.DRAFT;
        write(text);
    }

    /** A title that is too long would be cut in the subject of a mail. */
    static void demandTitle(PostText text) {
        if (text.title() == null || text.title().isBlank() || text.body() == null || text.body().isBlank()) {
            throw new RuleViolation("post-needs-title-and-body");
        }
        if (text.title().strip().length() > LONGEST_TITLE) {
            throw new RuleViolation("post-title-too-long", LONGEST_TITLE);
        }
    }

    void write(PostText text) {
        if (status == PostStatus.WITHDRAWN) {
            throw new RuleViolation("post-withdrawn");
        }
        demandTitle(text);
        this.lead = text.lead() == null ? "" : text.lead().strip();
        this.body = text.body().strip();
    }

    void publish(Instant now) {
        if (status != PostStatus.DRAFT) {
            throw new RuleViolation("post-already-published");
        }
        this.status = PostStatus.PUBLISHED;
        this.publishedAt = now;
    }

    void withdraw() {
        if (status != PostStatus.PUBLISHED) {
            throw new RuleViolation("post-not-published");
        }
        this.status = PostStatus.WITHDRAWN;
    }

    void demandRevision(int seen) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    long id() {
        return id;
    }

    PostStatus status() {
        return status;
    }

    String lead() {
        return lead;
    }

    String body() {
        return body;
    }
}
