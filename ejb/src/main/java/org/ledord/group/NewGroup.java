package org.ledord.group;

import java.time.LocalDate;
import java.util.Map;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/**
 * A group to set up.
 *
 * @param part the slug of the part it works in, or null
 * @param area the local area, in the municipality's own words, or null
 * @param name in the reform's own language at least
 */
public record NewGroup(String slug, GroupKind kind, String part, String area, LocalDate startsOn, LocalDate endsOn,
        Map<Language, String> name, Map<Language, String> mandate) {
    public NewGroup {
        name = Map.copyOf(name);
        mandate = mandate == null ? Map.of() : Map.copyOf(mandate);
    }

    /** Its name in the reform's own language. */
    String nameIn(Language own) {
        String found = name.getOrDefault(own, "").strip();
        if (found.isEmpty()) {
            throw new RuleViolation("reform-own-language-missing", own.locale().getDisplayLanguage(own.locale()));
        }
        return found;
    }
}
