package org.ledord.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** People's own words are never translated: they carry their language, and a word about it where it is not the page's. */
@Named
@RequestScoped
public class Tongue {
    @Inject
    private Address address;

    @Inject
    private Say say;

    /** The language for {@code lang} where it is not the page's own; else nothing, so that no attribute is written. */
    public String of(String language) {
        return language == null || language.isEmpty() || language.equals(address.getLanguage().name()) ? "" : language;
    }

    /** "in Finnish", in the page's language. */
    public String word(String language) {
        return say.get("open.written-in." + language);
    }
}
