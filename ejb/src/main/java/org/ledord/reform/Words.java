package org.ledord.reform;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** What has been written in some of the languages, and in the reform's own without fail. */
record Words(Map<Language, String> in) {
    Words {
        in = in == null ? Map.of() : Map.copyOf(in);
    }

    /** Demands that there are words in this language. */
    Words with(Language own) {
        if (in.getOrDefault(own, "").isBlank()) {
            throw new RuleViolation("reform-own-language-missing", own.locale().getDisplayLanguage(own.locale()));
        }
        return this;
    }

    /** A text in each language in which there are words. */
    <T> Map<Language, T> each(Function<Language, T> text) {
        Map<Language, T> texts = new EnumMap<>(Language.class);
        in.keySet().forEach(language -> texts.put(language, text.apply(language)));
        return texts;
    }

    String get(Language language) {
        return orEmpty(in.get(language));
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
