package org.ledord.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.ledord.shared.Language;
import org.ledord.shared.Texts;

/** The texts of the portal as this WAR sees them, read once. */
@ApplicationScoped
public class Words {
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public Words() {
        for (Language language : Language.values()) {
            texts.put(language, Texts.load(language, Words.class.getClassLoader()));
        }
    }

    /** The texts in this language. */
    public Texts in(Language language) {
        return texts.get(language);
    }
}
