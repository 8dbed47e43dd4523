package org.ledord.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.people.Contact;
import org.ledord.people.OwnSettings;

/** What people say about themselves. */
@ApplicationScoped
class PersonVerbs implements Verbs {
    @Inject
    private OwnSettings own;

    @Override
    public Map<String, Verb> verbs() {
        return Map.of("person.reach", (step, book) -> own.reachMe(new Contact(step.text("phone"), step.text("address"))));
    }
}
