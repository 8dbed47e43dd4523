package org.ledord.document;

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
import org.ledord.shared.Typed;

/** A document: what is said of it, and whether all may open it. Its name in addresses never changes, so that links hold. */
@Entity
class Document {
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private String slug;
    private String title;
    private String about;
    private String language;
    @Enumerated(EnumType.STRING)
    private DocumentCategory category;
    private String registerNumber;
    private LocalDate dated;
    private String owner;
    private Long matterId;
    private Long pageId;
    @Enumerated(EnumType.STRING)
    private DocumentStatus status = DocumentStatus.DRAFT;
    private Instant publishedAt;
    private Instant withdrawnAt;
    private String withdrawnReason = "";
    private Long createdBy;
    private Instant createdAt;
    private Instant changedAt;
    @Version
    private int revision;

    protected Document() {
    }

    Document(long reformId, String slug, DocumentWords words, Long matterId, Long pageId, Long createdBy, Instant now) {
        this.reformId = reformId;
        this.slug = slug;
        this.createdBy = createdBy;
        this.createdAt = now;
        write(words, matterId, pageId, now);
    }

    /** Takes these words; where all may open it, they read the new ones from now on. */
    void write(DocumentWords words, Long matter, Long page, Instant now) {
        words.demand();
        this.title = words.title();
        this.about = words.about();
        this.language = words.language();
        this.category = words.category();
        this.registerNumber = words.register();
        this.dated = words.dated();
        this.owner = words.owner();
        this.matterId = matter;
        this.pageId = page;
        this.changedAt = now;
    }

    /**
     * Lets all open it, for the first time or again.
     *
     * @param versions how many versions it has; one that has none is told of by its register number, to be asked for
     */
    void publish(long versions, Instant now) {
        if (status == DocumentStatus.PUBLISHED) {
            throw new RuleViolation("document-already-published");
        }
        if (versions == 0 && registerNumber.isEmpty()) {
            throw new RuleViolation("document-nothing");
        }
        this.status = DocumentStatus.PUBLISHED;
        this.publishedAt = now;
        this.withdrawnAt = null;
        this.withdrawnReason = "";
    }

    /** Takes it away from all, with a reason that those who write can read. */
    void withdraw(String reason, Instant now) {
        String why = Typed.words(reason);
        if (status != DocumentStatus.PUBLISHED) {
            throw new RuleViolation("document-not-published");
        }
        if (why.isEmpty()) {
            throw new RuleViolation("document-reason").at("reason");
        }
        if (why.length() > LONGEST_REASON) {
            throw new RuleViolation("text-too-long", LONGEST_REASON).at("reason");
        }
        this.status = DocumentStatus.WITHDRAWN;
        this.withdrawnAt = now;
        this.withdrawnReason = why;
    }

    void demandRevision(int seen) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
    }

    long id() {
        return id;
    }

    String slug() {
        return slug;
    }

    DocumentStatus status() {
        return status;
    }
}
