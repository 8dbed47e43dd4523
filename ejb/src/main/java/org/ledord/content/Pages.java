package org.ledord.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ledord.matter.Slug;
import org.ledord.shared.NotFound;

/** The pages, their texts and what was shown of them. */
@ApplicationScoped
class Pages {
    @PersistenceContext
    private EntityManager database;

    Page get(long reformId, String slug) {
        return database.createQuery("select p from Page p where p.reformId = :reform and p.slug = :slug", Page.class)
                .setParameter("reform", reformId).setParameter("slug", slug).getResultStream().findFirst().orElseThrow(() -> new NotFound("page " + slug));
    }

    Optional<PageText> find(Page page, String language) {
        return database.createQuery("select t from PageText t where t.pageId = :page and t.language = :language", PageText.class)
                .setParameter("page", page.id()).setParameter("language", language).getResultStream().findFirst();
    }

    PageText text(Page page, String language) {
        return find(page, language).orElseThrow(() -> new NotFound("page in " + language));
    }

    /** A text by its id, locked, so that what a job does and what a person does come one after the other. */
    PageText locked(long id) {
        return database.find(PageText.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Long> due(Instant now) {
        return database.createQuery("select t.id from PageText t where t.status = org.ledord.content.PageStatus.SCHEDULED and t.publishAt <= :now order by t.publishAt", Long.class)
                .setParameter("now", now).getResultList();
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

    /** Keeps what all read from now on. */
    void keep(PageText text, Instant now) {
        int number = database.createQuery("select coalesce(max(v.number), 0) + 1 from PageVersion v where v.textId = :text", Integer.class)
                .setParameter("text", text.id()).getSingleResult();
        add(text.version(number, now));
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
