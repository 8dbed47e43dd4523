package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.shared.Language;

/** What a person decides about themselves. */
@Stateless
@PermitAll
public class OwnSettings {
    @Inject
    private Persons persons;

    @Inject
    private CurrentActor actor;

    /** Speak this language to me from now on. */
    @May("person.own")
    public void speak(Language language) {
        persons.one(actor.personId()).speak(language);
    }
}
