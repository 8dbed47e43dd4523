package org.ledord.transparency;

import java.util.Comparator;
import java.util.List;

/** A pilot with its measures. */
public record PilotPage(OpenReform reform, OpenPilot pilot, List<OpenItem> items, List<OpenMeasure> measures) {
    /** Those of this kind about the measure with this number: {@code CORRECTION}, {@code LEVEL}. */
    public List<OpenItem> items(String kind, int measure) {
        return items(kind).stream().filter(item -> item.number() == measure).toList();
    }

    /** What is shown of its diary, the latest first. */
    public List<OpenItem> written() {
        return items.stream().filter(item -> item.kind().equals("LOG") || item.kind().equals("REFLECTION"))
                .sorted(Comparator.comparing(OpenItem::onDate).thenComparing(OpenItem::number).reversed()).toList();
    }

    /** The small things of this kind, in order. */
    public List<OpenItem> items(String kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).toList();
    }
}
