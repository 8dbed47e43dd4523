package org.ledord.dev.mailbox;

import java.util.Locale;
import java.util.Optional;

/**
 * A language the mailbox speaks. The person's mail program is taken to speak it too, so it also gives the words such
 * a program puts around an answer.
 */
enum Language {
    SV("Svenska"), NB("Norsk bokmål"), FI("Suomi"), EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** The name of the language in that language. */
    String ownName() {
        return ownName;
    }

    /** The tag used in addresses and in {@code lang}. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language with this tag, if we speak it; regional tags count as their language, {@code no} and {@code nn} as bokmål. */
    static Optional<Language> of(String tag) {
        String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "sv" -> Optional.of(SV);
            case "nb", "no", "nn" -> Optional.of(NB);
            case "fi" -> Optional.of(FI);
            case "en" -> Optional.of(EN);
            default -> Optional.empty();
        };
    }

    /** What the browser asks for; English where it asks for something we do not speak. */
    static Language accepted(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return SV;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .flatMap(range -> of(range.getRange()).stream())
                    .findFirst()
                    .orElse(EN);
        } catch (IllegalArgumentException malformed) {
            return EN;
        }
    }
}
