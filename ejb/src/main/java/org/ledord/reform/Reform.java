package org.ledord.reform;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** A reform: what was asked for, why, under whose law and in which language it is written first. */
@Entity
class Reform {
    /** Whoever reads through less often does not. */
    private static final int LONGEST_INTERVAL = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    @Enumerated(EnumType.STRING)
    private Jurisdiction jurisdiction;
    private String zone;
    private String municipality;
    @Enumerated(EnumType.STRING)
    private Language language;
    @Enumerated(EnumType.STRING)
    private ReformStatus status;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String informationOwner;
    @Enumerated(EnumType.STRING)
    private Influence influence;
    private String contactTitle;
    private String contactAddress;
    private LocalDate reviewedOn;
    private int reviewMonths = 12;
    private Instant publishedAt;
    private boolean needsCodetermination;
    private boolean needsRiskAssessment;
    @Version
    private int revision;
    @ElementCollection
    @CollectionTable(name = "reform_text", joinColumns = @JoinColumn(name = "reform_id"))
    @MapKeyColumn(name = "language")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Language, ReformText> texts;

    protected Reform() {
    }

    /** A reform that is being prepared; nobody outside sees it before {@link #publish}. */
    Reform(NewReform asked) {
        if (ReformSlugs.isReserved(asked.slug())) {
            throw new RuleViolation("reform-slug-reserved", asked.slug());
        }
        this.slug = new ReformKey(asked.slug()).slug();
        this.jurisdiction = asked.jurisdiction();
        this.zone = ZoneId.of(asked.zone()).getId();
        this.municipality = asked.municipality();
        this.language = asked.language();
        this.status = ReformStatus.PREPARING;
        lasts(asked.startsOn(), asked.endsOn());
        this.informationOwner = asked.informationOwner();
        this.influence = asked.influence();
        this.contactTitle = asked.contactTitle();
        this.contactAddress = asked.contactAddress();
        this.texts = texts(asked.title(), asked.summary(), asked.purpose());
    }

    /** Says anew what it is, when, and who answers for the pages. */
    void change(int seen, ReformDraft next, Set<Language> behind) {
        if (seen != revision) {
            throw new RuleViolation("changed-meanwhile");
        }
        lasts(next.startsOn(), next.endsOn());
        this.informationOwner = next.informationOwner();
        this.influence = next.influence();
        this.contactTitle = next.contactTitle();
        this.contactAddress = next.contactAddress();
        Wordings.rewrite(texts, texts(next.title(), next.summary(), next.purpose()), language, behind);
    }

    private void lasts(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleViolation("reform-ends-before-start");
        }
        this.startsOn = from;
        this.endsOn = to;
    }

    private Map<Language, ReformText> texts(Map<Language, String> titles, Map<Language, String> summaries, Map<Language, String> purposes) {
        Words summary = new Words(summaries);
        Words purpose = new Words(purposes);
        Words title = new Words(titles).with(language).over(summary, purpose);
        return title.each(in -> new ReformText(title.get(in), summary.get(in), purpose.get(in)));
    }

    /** Says what a decision waits for from now on; those that were recorded stay as they are. */
    void waitsFor(boolean codetermination, boolean riskAssessment) {
        this.needsCodetermination = codetermination;
        this.needsRiskAssessment = riskAssessment;
    }

    /** From now on everyone sees it. */
    void publish(Instant now) {
        if (publishedAt != null) {
            throw new RuleViolation("reform-already-published");
        }
        publishedAt = now;
    }

    /** The work begins. */
    void start() {
        if (status != ReformStatus.PREPARING) {
            throw new RuleViolation("reform-already-started");
        }
        status = ReformStatus.RUNNING;
    }

    /** The work is over; the pages stay. */
    void conclude(LocalDate on) {
        if (status != ReformStatus.RUNNING) {
            throw new RuleViolation("reform-not-running");
        }
        status = ReformStatus.CONCLUDED;
        endsOn = on;
    }

    /** The information owner has read it through and found it true. */
    void reviewEvery(int months) {
        if (months < 1 || months > LONGEST_INTERVAL) {
            throw new RuleViolation("reform-review-months", LONGEST_INTERVAL).at("months");
        }
        reviewMonths = months;
    }

    void reviewed(LocalDate on) {
        reviewedOn = on;
    }

    long id() {
        return id;
    }

    Language language() {
        return language;
    }

    /** In its own language. */
    String title() {
        return texts.get(language).title();
    }

    ReformStatus status() {
        return status;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    ReformFacts facts() {
        return new ReformFacts(id, new ReformKey(slug), jurisdiction, ZoneId.of(zone), language, municipality,
                title());
    }
}
