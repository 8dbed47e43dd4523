package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A report on a reform. Published, it is what it is. */
@Entity
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    private int number;
    @Enumerated(EnumType.STRING)
    private ReportKind kind;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String title;
    private String intro;
    private String conclusions;
    private Instant publishedAt;
    @Version
    private int revision;

    protected Report() {
    }

    Report(long reformId, int number, ReportText text) {
        this.reformId = reformId;
        this.number = number;
        take(text);
    }

    /**
     * Says something else, while it is a draft.
     *
     * @param seen the revision that was read before it was written
     */
    void write(ReportText text, int seen) {
        demandDraft();
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        take(text);
    }

    private void take(ReportText text) {
        text.demand();
        this.kind = text.kind();
        this.language = text.language();
        this.title = text.title();
        this.intro = text.intro();
        this.conclusions = text.conclusions();
    }

    /** Lets everybody read it, as it is and stays. */
    void publish(Instant now) {
        demandDraft();
        new ReportText(null, kind, language, title, intro, conclusions).demandFinished();
        this.publishedAt = now;
    }

    void demandDraft() {
        if (publishedAt != null) {
            throw new RuleViolation("report-frozen");
        }
    }

    Long id() {
        return id;
    }

    long reformId() {
        return reformId;
    }

    Language language() {
        return language;
    }
}
