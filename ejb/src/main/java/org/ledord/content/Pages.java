package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return count("""
                with recursive up as (select parent_id from page where id = ?1 union all select p.parent_id from up join page p on p.id = up.parent_id)
                select count(*) from up""", page);
    }

    /** How many levels there are from the page on down; one where nothing lies below it. */
    int levels(Page page) {
        return count("""
                with recursive down as (select id, 1 as level from page where id = ?1 union all select p.id, d.level + 1 from down d join page p on p.parent_id = d.id)
                select max(level) from down""", page);
    }

    /** The page and all that it lies below. */
    List<Page> upFrom(Page page) {
        List<Page> way = new ArrayList<>();
        for (Page one = page; one != null; one = one.parentId() == null ? null : database.find(Page.class, one.parentId())) {
            way.add(one);
        }
        return way;
    }

    /** The page that stands right before this one, beside it. */
    Optional<Page> before(Page page) {
        return beside(page).stream().filter(one -> one.position() < page.position()).reduce((first, second) -> second);
    }

    private List<Page> beside(Page page) {
        return database.createQuery("select p from Page p where p.reformId = :reform and (p.parentId = :parent or p.parentId is null and :parent is null) order by p.position, p.id", Page.class)
                .setParameter("reform", page.reformId()).setParameter("parent", page.parentId()).getResultList();
    }

    private int count(String sql, Page page) {
        return ((Number) database.createNativeQuery(sql).setParameter(1, page.id()).getSingleResult()).intValue();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
