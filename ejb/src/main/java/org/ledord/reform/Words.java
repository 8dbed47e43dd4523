package org.ledord.reform;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.ledord.shared.Language;
import org.ledord.shared.RuleViolation;

/** What has been written in some of the languages, and in the reform's own without fail. Blank is not written. */
record Words(Map<Language, String> in) {
    Words {
        Map<Language, String> written = new EnumMap<>(Language.class);
        if (in != null) {
            in.forEach((language, text) -> {
                if (text != null && !text.isBlank()) {
                    written.put(language, text);
                }
            });
        }
        in = written;
    }

    /** Demands that there are words in this language. */
    Words with(Language own) {
        if (!in.containsKey(own)) {
            throw new RuleViolation("reform-own-language-missing", name(own));
        }
        return this;
    }

    /** Demands that what belongs to these words is written in no language that they lack: it would be lost. */
    Words over(Words... below) {
        for (Words each : below) {
            each.in.keySet().stream().filter(language -> !in.containsKey(language)).findFirst().ifPresent(language -> {
                throw new RuleViolation("text-without-heading", name(language));
            });
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

    private static String name(Language language) {
        return language.locale().getDisplayLanguage(language.locale());
    }
}
