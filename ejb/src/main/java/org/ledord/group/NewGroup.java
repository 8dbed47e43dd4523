package org.ledord.group;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;
import org.ledord.shared.Typed;

/**
 * A group to set up, or how one is to read from now on.
 *
 * @param slug what it is called in addresses; null for one made of its name
 * @param part the slug of the part it works in, or null
 * @param area the local area, in the municipality's own words, or null
 * @param name in the reform's own language at least
 */
public record NewGroup(String slug, GroupKind kind, String part, String area, LocalDate startsOn, LocalDate endsOn,
        Map<Language, String> name, Map<Language, String> mandate) {
    public NewGroup {
        name = written(name);
        mandate = written(mandate);
        for (Language language : mandate.keySet()) {
            if (!name.containsKey(language)) {
                throw new RuleViolation("text-without-heading", language.locale().getDisplayLanguage(language.locale()));
            }
        }
    }

    private static Map<Language, String> written(Map<Language, String> words) {
        Map<Language, String> written = new EnumMap<>(Language.class);
        if (words != null) {
            words.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    written.put(language, Typed.words(text));
                }
            });
        }
        return written;
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
