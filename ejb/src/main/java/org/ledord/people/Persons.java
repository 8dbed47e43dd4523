package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ledord.shared.NotFound;

/** The people we know. Erased ones are found by nobody. */
@ApplicationScoped
public class Persons {
    @PersistenceContext
    private EntityManager database;

    /** The person with this internal id. */
    public KnownPerson get(long id) {
        return one(id).known();
    }

    /** The person with this public id. */
    public KnownPerson get(UUID publicId) {
        return find(publicId).orElseThrow(() -> new NotFound("person " + publicId));
    }

    /** The person with this public id, if there is one. */
    public Optional<KnownPerson> find(UUID publicId) {
        return database.createQuery("select p from Person p where p.publicId = :id and p.erasedAt is null", Person.class)
                .setParameter("id", publicId).getResultStream().findFirst().map(Person::known);
    }

    /** Whose verified mailbox this is, upper and lower case alike. A suspended one still tells who writes. */
    public Optional<KnownPerson> byAddress(String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        return database.createQuery("""
                select p from Person p join MailAddress a on a.personId = p.id
                 where lower(a.address) = :address and a.verifiedAt is not null and p.erasedAt is null""", Person.class)
                .setParameter("address", address.strip().toLowerCase(Locale.ROOT)).getResultStream().findFirst().map(Person::known);
    }

    /** Where to write to this person: the first verified address that is not suspended. */
    public Optional<String> addressOf(long personId) {
        return database.createQuery("""
                select a.address from MailAddress a
                 where a.personId = :person and a.verifiedAt is not null and a.suspendedAt is null order by a.id""", String.class)
                .setParameter("person", personId).setMaxResults(1).getResultStream().findFirst();
    }

    /** Whether a login is linked to this person: they have been in. */
    public boolean isLinked(long personId) {
        return database.createQuery("select count(l) from Login l where l.personId = :person", Long.class)
                .setParameter("person", personId).getSingleResult() > 0;
    }

    Person one(long id) {
        Person person = database.find(Person.class, id);
        if (person == null) {
            throw new NotFound("person " + id);
        }
        return person;
    }

    /** Whoever registers somebody takes turns, so that two who mean the same person do not make two. */
    void takeTurns() {
        database.createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtext('person-registration'))", Long.class).getSingleResult();
    }

    boolean taken(String address) {
        return database.createQuery("select count(a) from MailAddress a where lower(a.address) = :address", Long.class)
                .setParameter("address", address).getSingleResult() > 0;
    }

    /** The shared mailbox of this unit, if it has one. */
    Optional<Person> mailboxOf(long unitId) {
        return database.createQuery("select p from Person p where p.unitId = :unit and p.mailbox and p.erasedAt is null", Person.class).setParameter("unit", unitId)
                .getResultStream().findFirst();
    }

    /** The addresses of this person, those that are not written to among them. */
    List<MailAddress> addressesOf(long personId) {
        return database.createQuery("select a from MailAddress a where a.personId = :person order by a.id", MailAddress.class).setParameter("person", personId).getResultList();
    }

    void add(Person person) {
        database.persist(person);
        database.flush();
    }

    void add(MailAddress address) {
        database.persist(address);
        database.flush();
    }
}
