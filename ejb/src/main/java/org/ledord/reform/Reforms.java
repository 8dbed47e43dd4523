package org.ledord.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The reform, locked until the transaction ends, so that two who add to its frame take turns. */
    Reform locked(ReformKey key) {
        Reform reform = get(key);
        database.lock(reform, LockModeType.PESSIMISTIC_WRITE);
        return reform;
    }

    /** Whoever sets up reforms takes turns. */
    void takeTurns() {
        database.createNativeQuery("select count(*) from pg_advisory_xact_lock(hashtext('reform-setup'))", Long.class).getSingleResult();
    }

    void remove(Object entity) {
        database.remove(entity);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    int nextPosition(Class<? extends Placed> of, long reformId) {
        return next(of, "position", reformId);
    }

    int nextNumber(Class<?> of, long reformId) {
        return next(of, "number", reformId);
    }

    private int next(Class<?> of, String column, long reformId) {
        return database.createQuery("select coalesce(max(e." + column + "), 0) + 1 from " + of.getSimpleName()
                + " e where e.reformId = :reform", Integer.class).setParameter("reform", reformId).getSingleResult();
    }

    /** The one of this class that is called so within the reform: a number, or for a part its slug. */
    <T> Optional<T> find(Class<T> of, long reformId, Object key) {
        String name = of == Part.class ? "slug" : "number";
        return database.createQuery("select e from " + of.getSimpleName() + " e where e.reformId = :reform and e." + name + " = :key", of)
                .setParameter("reform", reformId).setParameter("key", key).getResultStream().findFirst();
    }

    <T> T get(Class<T> of, long reformId, Object key) {
        return find(of, reformId, key).orElseThrow(() -> new NotFound(of.getSimpleName() + " " + key));
    }

    /** All of this class in the reform, in their order. */
    <T extends Placed> List<T> inOrder(Class<T> of, long reformId) {
        return database.createQuery("select e from " + of.getSimpleName() + " e where e.reformId = :reform", of)
                .setParameter("reform", reformId).getResultStream().sorted(Comparator.comparingInt(Placed::position)).toList();
    }
}
