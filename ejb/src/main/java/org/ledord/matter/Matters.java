package org.ledord.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ledord.shared.NotFound;
import org.ledord.shared.Writes;

/** Opens matters, numbers them and finds them. Numbers come from a locked counter and are never used twice. */
@ApplicationScoped
public class Matters {
    @PersistenceContext
    private EntityManager database;

    @Inject
    private Writes writes;

    @Inject
    private Counters counters;

    @Inject
    private Clock clock;

    /** Opens a matter with the reform's next number of its kind; the group's id, or null. */
    public Matter open(long reformId, MatterKind kind, String title, String language, String status, Audience audience,
            Long groupId) {
        Matter matter = new Matter(reformId, kind, counters.next(reformId, kind.name()), title, language, status, audience, groupId,
                clock.instant());
        database.persist(matter);
        database.flush();
        return matter;
    }

    /** The matter, or {@link NotFound}. Says nothing of whether the actor may see it. */
    public Matter get(MatterKey key) {
        List<Matter> found = database.createQuery("""
                select m from Matter m where m.kind = :kind and m.number = :number
                 and m.reformId = (select r.id from Reform r where r.slug = :slug)""", Matter.class)
                .setParameter("kind", key.kind()).setParameter("number", key.number()).setParameter("slug", key.reform())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound(key.toString());
        }
        return found.get(0);
    }

    /** The matter with this internal id. */
    public Matter get(long id) {
        Matter matter = database.find(Matter.class, id);
        if (matter == null) {
            throw new NotFound("matter " + id);
        }
        return matter;
    }

    /** Writes that one matter has this relation to another ({@code RESTS_ON}, {@code CONCERNS}, {@code LED_TO} …); once is enough. */
    public void link(Matter from, String relation, Matter to) {
        writes.change("insert into matter_link (from_id, to_id, relation) values (:from, :to, :relation) on conflict do nothing",
                Map.of("from", from.id(), "to", to.id(), "relation", relation));
    }
}
