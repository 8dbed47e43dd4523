package org.ledord.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/** A question, a figure or what others say, as a place on the reform's first page; what it says is its texts. */
@Entity
class FrontItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private long reformId;
    @Enumerated(EnumType.STRING)
    private FrontKind kind;
    private int position;
    private String source = "";
    private String dated = "";
    private LocalDate seenOn;
    @Enumerated(EnumType.STRING)
    private ViewKind viewKind;
    private String url = "";

    protected FrontItem() {
    }

    FrontItem(long reformId, FrontKind kind, int position, FrontFacts facts) {
        this.reformId = reformId;
        this.kind = kind;
        this.position = position;
        take(facts);
    }

    /** Takes what holds in all languages: a number without its source and age says nothing, and words without who said them neither. */
    void take(FrontFacts facts) {
        String from = Typed.words(facts.source());
        String day = Typed.words(facts.dated());
        String at = Typed.words(facts.url());
        List<RuleViolation> found = new ArrayList<>();
        RuleViolation.note(found, kind != FrontKind.FAQ && from.isEmpty(), new RuleViolation("front-source-missing").at("source"));
        RuleViolation.note(found, kind == FrontKind.FIGURE && day.isEmpty(), new RuleViolation("front-dated-missing").at("dated"));
        RuleViolation.note(found, kind == FrontKind.VIEW && facts.viewKind() == null, new RuleViolation("front-kind-missing").at("kind"));
        RuleViolation.note(found, kind == FrontKind.VIEW && facts.seenOn() == null, new RuleViolation("front-day-missing").at("seen"));
        RuleViolation.note(found, !at.isEmpty() && !leads(at), new RuleViolation("front-url-wrong").at("url"));
        RuleViolation.demandNone(found);
        this.source = from;
        this.dated = day;
        this.seenOn = kind == FrontKind.VIEW ? facts.seenOn() : null;
        this.viewKind = kind == FrontKind.VIEW ? facts.viewKind() : null;
        this.url = at;
    }

    private static boolean leads(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException typed) {
            return false;
        }
    }

    /** The two take each other's place. */
    void swap(FrontItem other) {
        int mine = position;
        position = other.position;
        other.position = mine;
    }

    long id() {
        return id;
    }
}
