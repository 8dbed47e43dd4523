package org.ledord.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;

/** The portal's fixed words in each language, read once: what letters are written with, whichever language their reader has. */
@ApplicationScoped
public class PortalTexts {
    private final Map<Language, Texts> texts = new EnumMap<>(Language.class);

    public PortalTexts() {
        for (Language language : Language.values()) {
            texts.put(language, Texts.load(language, PortalTexts.class.getClassLoader()));
        }
    }

    /** The words in this language. */
    public Texts in(Language language) {
        return texts.get(language);
    }
}
