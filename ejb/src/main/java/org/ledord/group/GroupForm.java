package org.ledord.group;

import java.time.LocalDate;
import java.util.Map;
import org.ledord.shared.Language;

/** A group as it is written, in every language. */
public record GroupForm(GroupKind kind, String part, String area, LocalDate startsOn, LocalDate endsOn, int revision,
        Map<Language, Text> texts) {
    /** Its name and what it is for, in one language. */
    public record Text(String name, String mandate) {
    }
}
