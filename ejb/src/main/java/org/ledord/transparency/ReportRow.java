package org.ledord.transparency;

import java.time.LocalDate;

/**
 * What a report tells of one thing, as it was when it was published.
 *
 * @param part what kind of thing: {@code FIGURE}, or the kind of a matter
 * @param key a figure's name, or the matter's number
 * @param was the figure's value, or the matter's state, in the report before; null where that did not know it
 * @param before whether there is a report before
 */
public record ReportRow(String part, String key, String title, String language, String state, String words, LocalDate onDay, Integer value, Integer ofValue, String was, boolean before) {
    /** Whether the report before did not know it. */
    public boolean fresh() {
        return before && was == null;
    }

    /** Whether it is another than in the report before. */
    public boolean changed() {
        return was != null && !was.equals(part.equals("FIGURE") ? String.valueOf(value) : state);
    }
}
