package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ledord.matter.Slug;
import org.ledord.shared.NotFound;

/** The pages as places in the tree. */
@ApplicationScoped
class Pages {
    @PersistenceContext
    private EntityManager database;

    Page get(long reformId, String slug) {
        return database.createQuery("select p from Page p where p.reformId = :reform and p.slug = :slug", Page.class)
                .setParameter("reform", reformId).setParameter("slug", slug).getResultStream().findFirst().orElseThrow(() -> new NotFound("page " + slug));
    }

    /** A name that no page of the reform has. */
    String freeSlug(long reformId, String title) {
        return Slug.free(title, "page", slug -> database.createQuery("select count(p) from Page p where p.reformId = :reform and p.slug = :slug", Long.class)
                .setParameter("reform", reformId).setParameter("slug", slug).getSingleResult() > 0);
    }

    int nextPosition(long reformId) {
        return database.createQuery("select coalesce(max(p.position), 0) + 1 from Page p where p.reformId = :reform", Integer.class)
                .setParameter("reform", reformId).getSingleResult();
    }

    /** How deep the page lies; one at the top. */
    int depth(Page page) {
        return ((Number) database.createNativeQuery("""
                with recursive up as (select parent_id from page where id = ?1 union all select p.parent_id from up join page p on p.id = up.parent_id)
                select count(*) from up""").setParameter(1, page.id()).getSingleResult()).intValue();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
