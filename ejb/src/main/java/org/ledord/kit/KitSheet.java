package org.ledord.kit;

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

/** A kit in one language. It decides itself when it may be seen. */
@Entity
class KitSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long matterId;
    @Enumerated(EnumType.STRING)
    private Language language;
    private String proposed;
    private String means;
    private String answering;
    private String readOut;
    private String filmUrl;
    private String transcript;
    private Long filmId;
    private String captions = "";
    private Instant publishedAt;
    @Version
    private int revision;

    protected KitSheet() {
    }

    KitSheet(long matterId, KitText text) {
        this.matterId = matterId;
        this.language = text.language();
        take(text);
    }

    /**
     * Says something else. What everybody can read stays finished.
     *
     * @param seen the revision that was read before it was written
     */
    void write(KitText text, int seen) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        if (publishedAt != null) {
            demandFinished(text);
        }
        take(text);
    }

    /** Shows this film beside its words, with what is said in it; both go by null where there is none any more. */
    void shows(Long film, Captions said) {
        if (publishedAt != null && film != null && transcript.isEmpty()) {
            throw new RuleViolation("kit-transcript-missing").at("transcript");
        }
        this.filmId = film;
        this.captions = said == null ? "" : said.text();
    }

    /** A film of one's own needs its words as much as one that stands elsewhere. */
    private void demandFinished(KitText text) {
        text.demandFinished();
        if (filmId != null && text.transcript().isEmpty()) {
            throw new RuleViolation("kit-transcript-missing").at("transcript");
        }
    }

    private void take(KitText text) {
        text.demand();
        this.proposed = text.proposed();
        this.means = text.means();
        this.answering = text.answering();
        this.readOut = text.readOut();
        this.filmUrl = text.filmUrl();
        this.transcript = text.transcript();
    }

    /** Lets everybody read it. */
    void publish(Instant now) {
        if (publishedAt != null) {
            throw new RuleViolation("kit-published");
        }
        demandFinished(new KitText(null, language, proposed, means, answering, readOut, filmUrl, transcript));
        this.publishedAt = now;
    }

    /** Takes it back. */
    void withdraw() {
        if (publishedAt == null) {
            throw new RuleViolation("kit-not-published");
        }
        this.publishedAt = null;
    }
}
