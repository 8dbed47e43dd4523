package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ledord.shared.NotFound;

/** What stands on the first pages, as places. */
@ApplicationScoped
class FrontItems {
    @PersistenceContext
    private EntityManager database;

    FrontItem get(long reformId, long id) {
        return database.createQuery("select i from FrontItem i where i.reformId = :reform and i.id = :id", FrontItem.class)
                .setParameter("reform", reformId).setParameter("id", id).getResultStream().findFirst().orElseThrow(() -> new NotFound("item " + id));
    }

    /** Those of a kind, in their order. */
    List<FrontItem> of(long reformId, FrontKind kind) {
        return database.createQuery("select i from FrontItem i where i.reformId = :reform and i.kind = :kind order by i.position, i.id", FrontItem.class)
                .setParameter("reform", reformId).setParameter("kind", kind).getResultList();
    }

    int nextPosition(long reformId) {
        return database.createQuery("select coalesce(max(i.position), 0) + 1 from FrontItem i where i.reformId = :reform", Integer.class)
                .setParameter("reform", reformId).getSingleResult();
    }

    FrontItem add(FrontItem item) {
        database.persist(item);
        database.flush();
        return item;
    }
}
