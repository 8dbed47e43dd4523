package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ledord.picture.Drawn;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** What a page, a post or an item of the first page says in one language. Each language goes its own way, so that a text need not wait for its translations. */
@Entity
class ContentText {
    private static final int LONGEST_TITLE = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Long pageId;
    private Long postId;
    private Long itemId;
    private String language;
    private String title;
    private String lead;
    private String body;
    private String html;
    @Enumerated(EnumType.STRING)
    private TextStatus status = TextStatus.DRAFT;
    private Instant publishAt;
    private Instant publishedAt;
    private Instant correctedAt;
    private Instant changedAt;
    private String withdrawnReason = "";
    @Version
    private int revision;

    protected ContentText() {
    }

    ContentText(TextKey key, TextWords words, Function<String, Optional<Drawn>> pictures, Instant now) {
        this.pageId = key.pageId();
        this.postId = key.postId();
        this.itemId = key.itemId();
        this.language = key.language();
        write(words, pictures, now);
    }

    /** All that the words lack, at once. */
    static void demand(TextWords words) {
        List<RuleViolation> found = new ArrayList<>();
        String title = Typed.words(words.title());
        RuleViolation.note(found, title.isEmpty(), new RuleViolation("page-title-missing").at("title"));
        RuleViolation.note(found, title.length() > LONGEST_TITLE, new RuleViolation("post-title-too-long", LONGEST_TITLE).at("title"));
        RuleViolation.note(found, Typed.words(words.body()).isEmpty(), new RuleViolation("page-body-missing").at("body"));
        RuleViolation.demandNone(found);
    }

    /** Takes these words; where all can read the text, they read the new words from now on, and that it was changed. */
    void write(TextWords words, Function<String, Optional<Drawn>> pictures, Instant now) {
        demand(words);
        String newTitle = Typed.words(words.title());
        String newLead = Typed.words(words.lead());
        String newBody = Typed.words(words.body());
        if (status == TextStatus.PUBLISHED && !(newTitle.equals(title) && newLead.equals(lead) && newBody.equals(body))) {
            this.correctedAt = now;
        }
        this.title = newTitle;
        this.lead = newLead;
        this.body = newBody;
        this.html = Marks.html(newBody, pictures);
        this.changedAt = now;
    }

    /** Lets all read it, now or once more. */
    void publish(Instant now) {
        if (status == TextStatus.PUBLISHED) {
            throw new RuleViolation("page-already-published");
        }
        this.correctedAt = null;
        this.withdrawnReason = "";
        this.publishedAt = now;
        becomes(TextStatus.PUBLISHED, null);
    }

    /** Will be let out at this moment. */
    void schedule(Instant at, Instant now) {
        if (status == TextStatus.PUBLISHED) {
            throw new RuleViolation("page-already-published");
        }
        if (at == null || !at.isAfter(now)) {
            throw new RuleViolation("page-time-passed").at("day");
        }
        becomes(TextStatus.SCHEDULED, at);
    }

    /** Whether its time has come; somebody may have changed their mind since it was looked for. */
    boolean isDue(Instant now) {
        return status == TextStatus.SCHEDULED && !publishAt.isAfter(now);
    }

    /** Is not let out by itself after all. */
    void unschedule() {
        if (status != TextStatus.SCHEDULED) {
            throw new RuleViolation("page-not-scheduled");
        }
        becomes(publishedAt == null ? TextStatus.DRAFT : TextStatus.WITHDRAWN, null);
    }

    /** Takes it away, for a reason that those who write can read. */
    void withdraw(String reason) {
        if (status != TextStatus.PUBLISHED) {
            throw new RuleViolation("page-not-published");
        }
        String why = Typed.words(reason);
        if (why.isEmpty()) {
            throw new RuleViolation("page-reason-missing").at("reason");
        }
        this.withdrawnReason = why;
        becomes(TextStatus.WITHDRAWN, null);
    }

    private void becomes(TextStatus next, Instant at) {
        this.status = next;
        this.publishAt = at;
    }

    void demandRevision(int seen) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    /** What is kept of it when all can read it; the number is the version's. */
    TextVersion version(int number, Instant now) {
        return new TextVersion(id, number, title, lead, html, now);
    }

    long id() {
        return id;
    }

    TextStatus status() {
        return status;
    }

    Instant correctedAt() {
        return correctedAt;
    }

    Long postId() {
        return postId;
    }

    String language() {
        return language;
    }

    String title() {
        return title;
    }
}
