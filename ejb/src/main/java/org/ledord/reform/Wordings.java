package org.ledord.reform;

import java.util.Map;
import java.util.Set;
import org.ledord.shared.Language;

/** Puts new words in the place of the old ones, and notices which translations no longer say what the original says. */
final class Wordings {
    private Wordings() {
    }

    /**
     * Rewrites the texts in place. A translation that was not touched while the original changed awaits translation,
     * whatever its writer says; of the others the writer says which do.
     *
     * @param behind the languages whose text does not say all that the original says
     */
    static <T extends Wording<T>> void rewrite(Map<Language, T> texts, Map<Language, T> next, Language own, Set<Language> behind) {
        T original = texts.get(own);
        boolean changed = original != null && !original.says(next.get(own));
        texts.keySet().removeIf(language -> !next.containsKey(language));
        next.forEach((language, text) -> {
            T before = texts.get(language);
            boolean leftBehind = changed && before != null && before.says(text) || behind.contains(language);
            texts.put(language, text.as(language != own && leftBehind ? TextStatus.AWAITING_TRANSLATION : TextStatus.COMPLETE));
        });
    }
}
