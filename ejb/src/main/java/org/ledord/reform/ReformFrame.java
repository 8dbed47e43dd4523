package org.ledord.reform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ledord.shared.Language;

/** A reform's whole frame with every language that is written, for those who change it. Retired things are in it too. */
public record ReformFrame(String slug, Language language, Jurisdiction jurisdiction, String zone, String municipality, ReformStatus status,
        LocalDate startsOn, LocalDate endsOn, String informationOwner, Influence influence, String contactTitle, String contactAddress,
        LocalDate reviewedOn, boolean published, boolean needsCodetermination, boolean needsRiskAssessment, int revision, Map<Language, Text> texts, List<Item> items) implements Serializable {

    /** Up to three texts in one language: title, summary and purpose; name and explanation; title, when and note. */
    public record Text(String first, String second, String third, TextStatus status) implements Serializable {
    }

    /**
     * A principle, goal, part or step.
     *
     * @param key its number, or a part's slug: what it is called when it is changed
     * @param place where it stands in its order
     * @param part the slug of the part that a goal belongs to, or null
     */
    public record Item(FrameKind kind, String key, int place, String part, PhaseStatus status, LocalDate startsOn, LocalDate endsOn,
            boolean retired, int revision, Map<Language, Text> texts) implements Serializable {
    }

    /** Those of one kind, in their order. */
    public List<Item> of(FrameKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /** The one of this kind that is called so. */
    public Optional<Item> find(FrameKind kind, String key) {
        return items.stream().filter(item -> item.kind() == kind && item.key().equals(key)).findFirst();
    }
}
