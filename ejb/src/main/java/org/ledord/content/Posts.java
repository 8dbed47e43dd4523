package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ledord.shared.NotFound;

/** The posts. */
@ApplicationScoped
class Posts {
    @PersistenceContext
    private EntityManager database;

    void add(Post post) {
        database.persist(post);
    }

    Post of(long matterId) {
        return database.createQuery("select p from Post p where p.matterId = :matter", Post.class)
                .setParameter("matter", matterId).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("post of matter " + matterId));
    }
}
