package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    /** Counts a change that may lie in the matter's title alone, so that who writes at the same time is told. */
    void changed(Post post) {
        database.lock(post, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    Post of(long matterId) {
        return database.createQuery("select p from Post p where p.matterId = :matter", Post.class)
                .setParameter("matter", matterId).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("post of matter " + matterId));
    }
}
