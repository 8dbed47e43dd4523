package org.ledord.people;

import java.util.List;
import org.ledord.shared.Language;
import org.ledord.shared.Typed;

/**
 * Somebody to register.
 *
 * @param unit the unit's slug, or null
 * @param title what they do; may be null
 * @param addresses mailboxes that are known to be theirs; none for who has no mail
 */
public record NewPerson(String name, Language language, String unit, String title, List<String> addresses) {
    /** No name is longer. */
    public static final int LONGEST_NAME = 120;

    public NewPerson {
        name = Typed.words(name);
    }
}
