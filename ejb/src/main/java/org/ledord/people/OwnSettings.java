package org.ledord.people;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.ledord.access.CurrentActor;
import org.ledord.access.May;
import org.ledord.access.Trace;
import org.ledord.shared.Language;
import org.ledord.shared.Reads;
import org.ledord.shared.Writes;

/** What a person decides about themselves. */
@Stateless
@PermitAll
public class OwnSettings {
    @Inject
    private Persons persons;

    @Inject
    private CurrentActor actor;

    @Inject
    private Reads reads;

    @Inject
    private Writes writes;

    /** How those in my groups reach me, as I have given it. */
    @May(value = "person.own", trace = Trace.READS)
    public Contact contact() {
        return reads.first(Contact.class, "select phone, address from contact where person_id = :person", Map.of("person", actor.personId()))
                .orElse(new Contact("", ""));
    }

    /** From now on those in my groups reach me so; what is left empty is taken away. */
    @May("person.own")
    public void reachMe(Contact contact) {
        contact.demand();
        writes.change("""
                insert into contact (person_id, phone, address) values (:person, :phone, :address)
                on conflict (person_id) do update set phone = excluded.phone, address = excluded.address""",
                Map.of("person", actor.personId(), "phone", contact.phone(), "address", contact.address()));
    }

    /** Speak this language to me from now on. */
    @May("person.own")
    public void speak(Language language) {
        persons.one(actor.personId()).speak(language);
    }
}
