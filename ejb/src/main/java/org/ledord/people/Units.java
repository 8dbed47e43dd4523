package org.ledord.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ledord.shared.NotFound;

/** The units, by slug. */
@ApplicationScoped
public class Units {
    @PersistenceContext
    private EntityManager database;

    /** The internal id of the unit with this slug; null for null, which stands for no unit. */
    public Long idOf(String slug) {
        if (slug == null) {
            return null;
        }
        return database.createQuery("select u.id from Unit u where u.slug = :slug", Long.class).setParameter("slug", slug)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("unit " + slug));
    }

    /** What the unit with this slug is called. */
    String nameOf(String slug) {
        return database.createQuery("select u.name from Unit u where u.slug = :slug", String.class).setParameter("slug", slug)
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("unit " + slug));
    }

    boolean taken(String slug) {
        return count("slug", slug);
    }

    boolean named(String name) {
        return count("name", name);
    }

    private boolean count(String column, String value) {
        return database.createQuery("select count(u) from Unit u where u." + column + " = :value", Long.class)
                .setParameter("value", value).getSingleResult() > 0;
    }

    void add(Unit unit) {
        database.persist(unit);
        database.flush();
    }
}
