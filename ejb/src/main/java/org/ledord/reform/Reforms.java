package org.ledord.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ledord.matter.ReformKey;
import org.ledord.shared.Language;
import org.ledord.shared.NotFound;

/** The reforms. Says nothing of who may see them. */
@ApplicationScoped
public class Reforms {
    @PersistenceContext
    private EntityManager database;

    /** What is known of the reform with this key. */
    public ReformFacts facts(ReformKey key) {
        return get(key).facts();
    }

    /** What is known of the reform with this internal id. */
    public ReformFacts facts(long id) {
        Reform reform = database.find(Reform.class, id);
        if (reform == null) {
            throw new NotFound("reform " + id);
        }
        return reform.facts();
    }

    /** Its internal id. */
    public long idOf(ReformKey key) {
        return get(key).id();
    }

    /** The zone that its dates are in. */
    public ZoneId zoneOf(ReformKey key) {
        return facts(key).zone();
    }

    /** The zone that its dates are in. */
    public ZoneId zoneOf(long id) {
        return facts(id).zone();
    }

    /** The language that it is written in first. */
    public Language languageOf(ReformKey key) {
        return get(key).language();
    }

    /** The language that it is written in first. */
    public Language languageOf(long id) {
        return facts(id).language();
    }

    /** The internal id of its part with this slug; null for null, which stands for no part. */
    public Long partId(long reformId, String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        return database.createQuery("select p.id from Part p where p.reformId = :reform and p.slug = :slug", Long.class)
                .setParameter("reform", reformId).setParameter("slug", slug).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("part " + slug));
    }

    /** The internal ids of its principles with these numbers; all of them must exist. */
    public List<Long> principleIds(long reformId, Collection<Integer> numbers) {
        if (numbers.isEmpty()) {
            return new ArrayList<>();
        }
        List<Long> ids = database.createQuery(
                "select p.id from Principle p where p.reformId = :reform and p.number in :numbers order by p.number", Long.class)
                .setParameter("reform", reformId).setParameter("numbers", numbers).getResultList();
        if (ids.size() != numbers.stream().distinct().count()) {
            throw new NotFound("principles " + numbers);
        }
        return ids;
    }

    Reform get(ReformKey key) {
        return database.createQuery("select r from Reform r left join fetch r.texts where r.slug = :slug", Reform.class)
                .setParameter("slug", key.slug()).getResultList().stream().findFirst()
                .orElseThrow(() -> new NotFound("reform " + key.slug()));
    }

    boolean taken(String slug) {
        return ((Number) database.createNativeQuery("""
                select (select count(*) from reform where slug = ?1) + (select count(*) from reform_old_slug where slug = ?1)""")
                .setParameter(1, slug).getSingleResult()).longValue() > 0;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    int nextPosition(Class<?> of, long reformId) {
        return database.createQuery("select coalesce(max(e.position), 0) + 1 from " + of.getSimpleName()
                + " e where e.reformId = :reform", Integer.class).setParameter("reform", reformId).getSingleResult();
    }

    Phase phase(long reformId, int position) {
        return database.createQuery("select p from Phase p where p.reformId = :reform and p.position = :position", Phase.class)
                .setParameter("reform", reformId).setParameter("position", position).getResultStream().findFirst()
                .orElseThrow(() -> new NotFound("phase " + position));
    }
}
