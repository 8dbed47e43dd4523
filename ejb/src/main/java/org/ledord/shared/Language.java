package org.ledord.shared;

import java.util.Locale;
import java.util.Optional;

/** The four languages of the portal: a fixed list, so that nothing a stranger writes becomes a locale. */
public enum Language {
    sv(Locale.forLanguageTag("sv-SE")), nb(Locale.forLanguageTag("nb-NO")),
    fi(Locale.forLanguageTag("fi-FI")), en(Locale.forLanguageTag("en-GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale that dates and numbers are written in. */
    public Locale locale() {
        return locale;
    }

    /** The language with this two-letter code, if it is one of ours; Norwegian's {@code no} and {@code nn} read as {@code nb}. */
    public static Optional<Language> of(String code) {
        if (code == null) {
            return Optional.empty();
        }
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "sv" -> Optional.of(sv);
            case "nb", "no", "nn" -> Optional.of(nb);
            case "fi" -> Optional.of(fi);
            case "en" -> Optional.of(en);
            default -> Optional.empty();
        };
    }
}
