package org.ledord.transparency;

import java.time.Instant;
import java.util.List;

/** Published minutes with their points and the notes that correct them. */
public record MinutesPage(OpenReform reform, OpenMinutes minutes, List<OpenMinutesItem> items, List<Correction> corrections) {
    /** What was wrong in them. */
    public record Correction(String text, Instant at) {
    }

    /** How many points are not shown. */
    public long hidden() {
        return items.stream().filter(OpenMinutesItem::hidden).count();
    }
}
